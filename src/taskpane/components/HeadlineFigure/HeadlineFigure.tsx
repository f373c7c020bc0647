import { useContext } from "react";
import type { ReactElement } from "react";
import type { Figure, Status } from "../../../core";
import type { FormLabels } from "../../../i18n/formLabels";
import { figureText } from "../../../i18n/pane/figureText";
import { LanguageContext } from "../../hooks/useText";
import { barOf } from "../../state/selectors";
import "./HeadlineFigure.css";

interface HeadlineFigureProps {
  readonly figure: Figure;
  readonly labels: FormLabels;
  /** The number a full bar stands for, the same for all figures that are compared. */
  readonly scale: number;
}

/** How the standing looks; the word and the sign say the same. */
const LOOKS: Readonly<Record<Status, "good" | "bad" | "open">> = {
  exceeded: "good",
  met: "good",
  "not-met": "bad",
  "no-result": "bad",
  "in-progress": "open",
  "not-reported": "open",
  "no-target": "open",
  "confirm-target": "open",
};

/** "Năm 2012 – Tổ chức đảng: 8/7, vượt 1", with the result as a solid bar in the outlined target. */
export function HeadlineFigure({ figure, labels, scale }: HeadlineFigureProps): ReactElement {
  const text = figureText(figure, useContext(LanguageContext), labels);
  const bar = barOf(figure, scale);
  return (
    <div className={`headlineFigure headlineFigure--${LOOKS[figure.evaluation.status]}`}>
      <p className="headlineFigure__name">{text.name}</p>
      <p className="headlineFigure__value">
        <strong>{text.value}</strong>
        <span className="headlineFigure__standing">
          {text.sign === "" ? "" : `${text.sign} · `}
          {text.standing}
        </span>
      </p>
      <div className="headlineFigure__bars" aria-hidden="true">
        <div className="headlineFigure__target" style={{ width: bar.target }} />
        <div className="headlineFigure__actual" style={{ width: bar.actual }} />
        <div className="headlineFigure__surplus" style={{ left: bar.target, width: bar.surplus }} />
      </div>
      <p className="headlineFigure__detail">{text.detail}</p>
    </div>
  );
}
