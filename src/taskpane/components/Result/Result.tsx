import type { ReactElement } from "react";
import type { FormLabels } from "../../../i18n/formLabels";
import type { TaskHandle } from "../../hooks/useTask";
import type { PaneState } from "../../state/state";
import { CheckResult } from "../CheckResult/CheckResult";
import { LearntForm } from "../LearntForm/LearntForm";
import { SummaryResult } from "../SummaryResult/SummaryResult";

/** What the pane tells its result view. */
export interface ResultViewProps {
  readonly state: Extract<PaneState, { type: "checked" | "summarized" | "learnt" }>;
  readonly task: Pick<TaskHandle, "start" | "showProblem" | "showSheet" | "changeForm" | "saveForm">;
}

interface ResultProps extends ResultViewProps {
  readonly labels: FormLabels;
}

/** What came of an action. Everything only results need is loaded with this module, after the pane is usable. */
export function Result({ state, labels, task }: ResultProps): ReactElement {
  switch (state.type) {
    case "checked":
      return (
        <CheckResult
          {...{ labels, report: state.report, chosen: state.view.chosen, onShow: task.showProblem }}
          onLearn={() => {
            task.start("learn");
          }}
        />
      );
    case "summarized":
      return <SummaryResult {...{ labels, report: state.report, onShowSheet: task.showSheet }} />;
    case "learnt":
      return <LearntForm {...{ state, onChange: task.changeForm, onSave: task.saveForm }} />;
  }
}
