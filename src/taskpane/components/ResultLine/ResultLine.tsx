import type { ReactElement } from "react";
import type { PaneText } from "../../../i18n/pane/paneText";
import { useText } from "../../hooks/useText";
import { countBySeverity, groupBySeverity } from "../../state/selectors";
import type { PaneState } from "../../state/state";
import { Icon } from "../Icon/Icon";
import type { IconName } from "../Icon/Icon";
import "./ResultLine.css";

/**
 * One sentence on what is happening or what came out: the pane's only polite live region. It is there from the start,
 * empty, because screen readers announce changes of a region they already know.
 */
export function ResultLine({ state }: { readonly state: PaneState }): ReactElement {
  const line = lineOf(state, useText());
  return (
    <div className="resultLine" role="status">
      {line === undefined ? null : (
        <p className={`resultLine__sentence resultLine__sentence--${line.look}`}>
          {line.icon === undefined ? null : <Icon name={line.icon} />}
          <span>{line.sentence}</span>
        </p>
      )}
    </div>
  );
}

interface Line {
  readonly sentence: string;
  readonly icon: IconName | undefined;
  readonly look: "plain" | "done" | "error" | "warning" | "question" | "info";
}

/** Failures are not here: they have their own, assertive place. */
function lineOf(state: PaneState, text: PaneText): Line | undefined {
  switch (state.type) {
    case "first":
    case "outside-excel":
    case "failed":
      return undefined;
    case "running":
      return { sentence: runningSentence(state, text), icon: undefined, look: "plain" };
    case "checked":
      return checkedLine(state, text);
    case "summarized":
      return { sentence: text.summarized, icon: "done", look: "done" };
    case "learnt":
      return state.saved
        ? { sentence: text.formSaved, icon: "done", look: "done" }
        : {
            sentence: text.learnt(state.template.tables.length, state.template.questions.length),
            icon: "question",
            look: "question",
          };
  }
}

function runningSentence({ phase, cancelling }: Extract<PaneState, { type: "running" }>, text: PaneText): string {
  if (cancelling) return `${text.cancelling}…`;
  return phase === undefined ? `${text.starting}…` : text.doing(text.phases[phase]);
}

function checkedLine({ report }: Extract<PaneState, { type: "checked" }>, text: PaneText): Line {
  if (report.template === null) return { sentence: text.notRecognised.sentence, icon: "warning", look: "warning" };
  const worst = groupBySeverity(report.problems)[0]?.severity;
  const sentence = text.checked(countBySeverity(report.problems));
  return worst === undefined ? { sentence, icon: "done", look: "done" } : { sentence, icon: worst, look: worst };
}
