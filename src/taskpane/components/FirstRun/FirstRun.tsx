import type { ReactElement } from "react";
import { useText } from "../../hooks/useText";
import "./FirstRun.css";

/** What the product is for, in three lines, until something was run. */
export function FirstRun(): ReactElement {
  const { firstRun } = useText();
  return (
    <section className="firstRun" aria-label={firstRun.heading}>
      <ol className="firstRun__lines">
        {firstRun.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
