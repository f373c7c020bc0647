import { Suspense } from "react";
import type { ComponentType, ReactElement } from "react";
import { failureOf, nextTaskOf } from "../../state/selectors";
import type { PaneState, Task } from "../../state/state";
import type { FailureMessageProps } from "../FailureMessage/FailureMessage";

interface FailureBarProps {
  readonly state: PaneState;
  readonly onStart: (task: Task) => void;
  /** Says the failure; may be a lazy component, for most runs need none of its sentences. */
  readonly message: ComponentType<FailureMessageProps>;
}

/**
 * Why something could not be done and what to do next, announced at once. The alert region is always there, empty: screen
 * readers announce changes of a region they already know. Until the sentence is loaded its code stands there.
 */
export function FailureBar({ state, onStart, message: Message }: FailureBarProps): ReactElement {
  const failure = failureOf(state);
  const next = state.type === "failed" ? nextTaskOf(state.task, state.failure) : undefined;
  const again = state.type === "failed" && next === state.task;
  return (
    <div role="alert">
      {failure === undefined ? null : (
        <Suspense fallback={<p>{failure.code}</p>}>
          <Message {...{ failure, next, again, onStart }} />
        </Suspense>
      )}
    </div>
  );
}
