import { useContext } from "react";
import type { ReactElement } from "react";
import type { Place, Problem, Subject } from "../../../core";
import type { FormLabels } from "../../../i18n/formLabels";
import { problemText } from "../../../i18n/problemText";
import { subjectText } from "../../../i18n/pane/subjectText";
import { LanguageContext, useText } from "../../hooks/useText";
import "./ProblemItem.css";

interface ProblemItemProps {
  readonly problem: Problem;
  readonly labels: FormLabels;
  /** It was the last one the user went to. */
  readonly chosen: boolean;
  readonly onShow: (problem: Problem) => void;
}

/**
 * One problem: whom it concerns first, then what is wrong and what to do, then where. A press selects the cell; a
 * problem of the whole workbook has no cell and is no button.
 */
export function ProblemItem({ problem, labels, chosen, onShow }: ProblemItemProps): ReactElement {
  const text = useText();
  const place = placeText(problem.place);
  const content = <ProblemContent {...{ problem, labels, place }} />;
  if (place === undefined) return <div className="problemItem">{content}</div>;
  return (
    <button
      aria-current={chosen}
      className="problemItem problemItem--button"
      onClick={() => {
        onShow(problem);
      }}
      title={text.goTo(place)}
      type="button"
    >
      {content}
    </button>
  );
}

interface ProblemContentProps {
  readonly problem: Problem;
  readonly labels: FormLabels;
  readonly place: string | undefined;
}

function ProblemContent({ problem, labels, place }: ProblemContentProps): ReactElement {
  const language = useContext(LanguageContext);
  const subject = subjectText(problem.subject, language, labels);
  // Whom it concerns has its own line here, so the sentence does without.
  const { message, fix } = problemText({ ...problem, subject: NOBODY }, language, labels);
  return (
    <>
      {subject === "" ? null : <span className="problemItem__subject">{subject}</span>}
      <span className="problemItem__message">{message}</span>
      <span className="problemItem__fix">{fix}</span>
      <span className="problemItem__where">
        {place === undefined ? null : <span className="problemItem__place">{place}</span>}{" "}
        {problem.place.header === null ? null : <span className="problemItem__header">{problem.place.header}</span>}{" "}
        <code className="problemItem__code">{problem.code}</code>
      </span>
    </>
  );
}

const NOBODY: Subject = { unit: null, period: null, kind: null };

/** "Quý I!C23", "Quý I" for a whole sheet, `undefined` for the workbook. */
function placeText({ sheet, address }: Place): string | undefined {
  if (sheet === null) return undefined;
  return address === null ? sheet : `${sheet}!${address}`;
}
