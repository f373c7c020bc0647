import { useCallback, useReducer, useRef } from "react";
import type { Dispatch } from "react";
import { createCancel } from "../../app/cancel";
import type { CancelSource } from "../../app/cancel";
import type { Failure } from "../../app/failure";
import type { RunControl } from "../../app/ports";
import type { Problem, Template } from "../../core";
import type { PaneActions } from "../actions";
import { reduce } from "../state/reducer";
import type { PaneEvent } from "../state/reducer";
import type { PaneState, Task } from "../state/state";

/** The state of the pane and the only ways to change it. */
export interface TaskHandle {
  readonly state: PaneState;
  readonly start: (task: Task) => void;
  readonly cancel: () => void;
  /** Selects the cell of a problem; a problem without a sheet has none and nothing happens. */
  readonly showProblem: (problem: Problem) => void;
  readonly showSheet: (sheet: string) => void;
  /** Takes over a form whose questions were answered. */
  readonly changeForm: (template: Template) => void;
  readonly saveForm: (template: Template) => void;
}

/** Runs the use cases, one at a time, and keeps what came of them. `initial` is where the pane starts. */
export function useTask(actions: PaneActions, initial: PaneState): TaskHandle {
  const [state, dispatch] = useReducer(reduce, initial);
  const running = useRef<CancelSource | undefined>(undefined);

  const start = useCallback(
    (task: Task) => {
      if (running.current) return;
      const cancel = createCancel();
      running.current = cancel;
      dispatch({ type: "started", task });
      void run(actions, task, {
        cancel,
        onPhase: (phase) => {
          dispatch({ type: "phase-began", phase });
        },
      }).then((event) => {
        running.current = undefined;
        dispatch(event);
      });
    },
    [actions],
  );
  const cancel = useCallback(() => {
    running.current?.cancel();
    dispatch({ type: "cancel-requested" });
  }, []);
  const showProblem = useCallback(
    (problem: Problem) => {
      if (problem.place.sheet === null) return;
      void show({ actions, dispatch, problem, sheet: problem.place.sheet });
    },
    [actions],
  );
  const showSheet = useCallback(
    (sheet: string) => {
      void show({ actions, dispatch, problem: undefined, sheet });
    },
    [actions],
  );
  const changeForm = useCallback((template: Template) => {
    dispatch({ type: "form-changed", template });
  }, []);
  const saveForm = useCallback(
    (template: Template) => {
      void save(actions, template).then(dispatch);
    },
    [actions],
  );
  return { state, start, cancel, showProblem, showSheet, changeForm, saveForm };
}

/** Runs one use case to its end. It never rejects: what is thrown becomes a failure with the thrown error's name. */
async function run(actions: PaneActions, task: Task, control: RunControl): Promise<PaneEvent> {
  try {
    return await RUNS[task](actions, control);
  } catch (thrown) {
    return { type: "failed", failure: unexpected(thrown) };
  }
}

const RUNS: Readonly<Record<Task, (actions: PaneActions, control: RunControl) => Promise<PaneEvent>>> = {
  validate,
  summarize,
  learn,
};

async function validate(actions: PaneActions, control: RunControl): Promise<PaneEvent> {
  const result = await actions.validate(control);
  return result.ok ? { type: "checked", report: result.value } : { type: "failed", failure: result.error };
}

async function summarize(actions: PaneActions, control: RunControl): Promise<PaneEvent> {
  const result = await actions.summarize(control);
  return result.ok ? { type: "summarized", report: result.value } : { type: "failed", failure: result.error };
}

async function learn(actions: PaneActions, control: RunControl): Promise<PaneEvent> {
  const result = await actions.learn(control);
  return result.ok ? { type: "learnt", template: result.value } : { type: "failed", failure: result.error };
}

async function save(actions: PaneActions, template: Template): Promise<PaneEvent> {
  try {
    const result = await actions.saveForm(template);
    return result.ok ? { type: "form-saved" } : { type: "form-not-saved", failure: result.error };
  } catch (thrown) {
    return { type: "form-not-saved", failure: unexpected(thrown) };
  }
}

interface Showing {
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly problem: Problem | undefined;
  readonly sheet: string;
}

async function show({ actions, dispatch, problem, sheet }: Showing): Promise<void> {
  dispatch({ type: "place-asked", problem });
  try {
    const result = await actions.goTo(sheet, problem?.place.address ?? null);
    if (!result.ok) dispatch({ type: "place-not-shown", failure: result.error });
  } catch (thrown) {
    dispatch({ type: "place-not-shown", failure: unexpected(thrown) });
  }
}

/** Our own mistake, as far as can be told: the name of the error is what support needs ("TypeError"). */
function unexpected(thrown: unknown): Failure {
  return { code: "excel-error", excelCode: thrown instanceof Error ? thrown.name : "unknown" };
}
