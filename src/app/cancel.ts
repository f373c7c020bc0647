/** Asked between phases: whether the user wants to stop. An `AbortSignal` without the browser. */
export interface Cancel {
  readonly requested: boolean;
}

/** A cancel that can be triggered: the pane keeps one per run. */
export interface CancelSource extends Cancel {
  cancel(): void;
}

/** Makes a cancel that has not been requested yet. */
export function createCancel(): CancelSource {
  let requested = false;
  return {
    get requested() {
      return requested;
    },
    cancel() {
      requested = true;
    },
  };
}
