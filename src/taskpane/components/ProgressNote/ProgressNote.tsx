import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useText } from "../../hooks/useText";
import { stepsOf } from "../../state/selectors";
import type { PaneState } from "../../state/state";
import { Icon } from "../Icon/Icon";
import "./ProgressNote.css";

interface ProgressNoteProps {
  readonly state: Extract<PaneState, { type: "running" }>;
  readonly onCancel: () => void;
}

/**
 * The steps of a running action and the button that stops it. The current one is announced by the result line above,
 * which is the one live region.
 */
export function ProgressNote({ state, onCancel }: ProgressNoteProps): ReactElement {
  const text = useText();
  const steps = stepsOf(state.task, state.phase);
  const done = steps.filter((each) => each.progress === "done").length;
  return (
    <div className="progressNote">
      <progress aria-label={text.steps} className="progressNote__bar" max={steps.length} value={done + 0.5} />
      <ol className="progressNote__steps">
        {steps.map(({ phase, progress }) => (
          <li
            key={phase}
            className={`progressNote__step--${progress}`}
            aria-current={progress === "now" ? "step" : false}
          >
            <span className="progressNote__mark">{progress === "done" ? <Icon name="tick" /> : null}</span>
            {text.phases[phase]}
          </li>
        ))}
      </ol>
      <Button disabledFocusable={state.cancelling} icon={<Icon name="stop" />} onClick={onCancel}>
        {state.cancelling ? text.cancelling : text.cancel}
      </Button>
    </div>
  );
}
