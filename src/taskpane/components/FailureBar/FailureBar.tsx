import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useContext } from "react";
import type { Failure } from "../../../app/failure";
import { failureText } from "../../../i18n/failureText";
import { LanguageContext, useText } from "../../hooks/useText";
import { failureOf, nextTaskOf } from "../../state/selectors";
import type { PaneState, Task } from "../../state/state";
import "./FailureBar.css";

/**
 * Why something could not be done and what to do next, announced at once. The alert region is always there; Fluent's
 * MessageBar only looks the part (its own announcing needs a provider, and its `politeness` prop is read wrongly).
 * Stopping at the user's wish is no error and does not look like one.
 */
export function FailureBar({ state, onStart }: FailureBarProps): ReactElement {
  const failure = failureOf(state);
  const next = state.type === "failed" ? nextTaskOf(state.task, state.failure) : undefined;
  const again = state.type === "failed" && next === state.task;
  return (
    <div className="failureBar" role="alert">
      {failure === undefined ? null : <Bar {...{ failure, next, again, onStart }} />}
    </div>
  );
}

interface FailureBarProps {
  readonly state: PaneState;
  readonly onStart: (task: Task) => void;
}

interface BarProps {
  readonly failure: Failure;
  /** What the button under the sentences starts; `undefined` for no button. */
  readonly next: Task | undefined;
  /** It is the action that failed. */
  readonly again: boolean;
  readonly onStart: (task: Task) => void;
}

function Bar({ failure, next, again, onStart }: BarProps): ReactElement {
  const text = useText();
  const { sentence, nextStep } = failureText(failure, useContext(LanguageContext));
  return (
    <MessageBar intent={failure.code === "cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle>
        <p className="failureBar__nextStep">{nextStep}</p>
        <p className="failureBar__code">{failure.code}</p>
      </MessageBarBody>
      {next === undefined ? null : (
        <MessageBarActions>
          <Button
            onClick={() => {
              onStart(next);
            }}
          >
            {again ? text.retry : text.validate.name}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
