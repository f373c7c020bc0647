import type { ReactElement } from "react";
import "./Icon.css";

/** The pictures of the pane, drawn on a 20 by 20 grid. None stands alone: a word is always beside it. */
const PATHS = {
  /** A sheet with a tick. */
  validate:
    "M5 2.5h10A1.5 1.5 0 0 1 16.5 4v5.2 M9 17.5H5A1.5 1.5 0 0 1 3.5 16V4A1.5 1.5 0 0 1 5 2.5 M6.5 6.500h7 M6.5 10h3.5 M10.5 14.500l2.3 2.3 4.4-4.7",
  /** Bars on a base line. */
  summarize: "M2.5 17h15 M4 14V9.500h2.500V14 M8.8 14V3.500h2.500V14 M13.5 14V6.500H16V14",
  error: "M10 2.500a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z M7.3 7.300l5.4 5.4 M12.7 7.300l-5.4 5.4",
  warning: "M10 3l7.6 13.500H2.400z M10 8v4 M10 14.200v.1",
  question:
    "M10 2.500a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z M7.8 8.100a2.2 2.2 0 1 1 3.4 1.900c-.8.5-1.2.9-1.2 1.7 M10 13.900v.1",
  info: "M10 2.500a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z M10 9.300v4.4 M10 6.400v.1",
  done: "M10 2.500a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z M6.8 10.200l2.3 2.3 4.2-4.7",
  open: "M4 10h12 M11 5l5 5l-5 5",
  /** A tick alone, for a step that is done. */
  tick: "M5.5 10.400l3 3l6-6.5",
  shield: "M10 2.500l6 2.200v4.600c0 3.7-2.5 6.7-6 8.200c-3.5-1.5-6-4.5-6-8.200V4.700z M7.3 9.900l2 2 3.4-3.8",
  stop: "M5.5 5.500h9v9h-9z",
} as const;

/** Name of a picture. */
export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text around it; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
