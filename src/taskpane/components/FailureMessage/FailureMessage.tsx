import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useContext } from "react";
import type { Failure } from "../../../app/failure";
import { failureText } from "../../../i18n/failureText";
import { LanguageContext, useText } from "../../hooks/useText";
import type { Task } from "../../state/state";
import "./FailureMessage.css";

/** What the pane tells the view of a failure. */
export interface FailureMessageProps {
  readonly failure: Failure;
  /** What the button under the sentences starts; `undefined` for no button. */
  readonly next: Task | undefined;
  /** It is the action that failed. */
  readonly again: boolean;
  readonly onStart: (task: Task) => void;
}

/**
 * The sentence of a failure, the next step, its code. Fluent's MessageBar only looks the part (its own announcing needs
 * a provider, and its `politeness` prop is read wrongly). Stopping at the user's wish is no error and does not look like
 * one.
 */
export function FailureMessage({ failure, next, again, onStart }: FailureMessageProps): ReactElement {
  const text = useText();
  const { sentence, nextStep } = failureText(failure, useContext(LanguageContext));
  return (
    <MessageBar className="failureMessage" intent={failure.code === "cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle>
        <p className="failureMessage__nextStep">{nextStep}</p>
        <p className="failureMessage__code">{failure.code}</p>
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
