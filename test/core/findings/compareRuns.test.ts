import { compareRuns } from "../../../src/core/findings/compareRuns";
import type { FindingIdentity } from "../../../src/core/findings/findingId";
import { KEYS_MAX, NO_FINDINGS_STATE } from "../../../src/core/findings/findingsState";
import type { FindingsState } from "../../../src/core/findings/findingsState";
import { rememberRun } from "../../../src/core/findings/rememberRun";

const FORM = "bieu-thu 1";

/** A finding by a short name; `value` tells two contents of one place apart. */
const finding = (name: string, value = "0"): FindingIdentity => {
  const key = Array.from(name)
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join("")
    .padEnd(16, "0");
  return { key, id: `${key}.${value.padStart(16, "0")}` };
};

/** The state after runs that found these, one after the other. */
function after(...runs: readonly (readonly string[])[]): FindingsState {
  return runs.reduce(
    (state, names, index) =>
      rememberRun(state, { found: names.map((name) => finding(name)), form: FORM, stamp: index, notRun: new Set() }),
    NO_FINDINGS_STATE,
  );
}

const standings = (state: FindingsState, ...names: readonly string[]): unknown =>
  compareRuns(
    names.map((name) => finding(name)),
    state.lastRun,
    FORM,
  );

describe("since the last run", () => {
  test("findings are new or still there, and fixed ones are counted", () => {
    expect(standings(after(["a", "b", "c"]), "b", "d")).toEqual({ standings: ["still", "new"], fixed: 2 });
  });

  test("what was fixed once and is there again is back", () => {
    expect(standings(after(["a", "b"], ["b"]), "a", "b")).toEqual({ standings: ["back", "still"], fixed: 0 });
    expect(standings(after(["a"], [], []), "a")).toEqual({ standings: ["back"], fixed: 0 });
  });

  test("what was back and is still there is still there", () => {
    expect(standings(after(["a"], [], ["a"]), "a")).toEqual({ standings: ["still"], fixed: 0 });
  });

  test("another value at the same place is the same finding", () => {
    const changed = [finding("a", "7")];
    expect(compareRuns(changed, after(["a"]).lastRun, FORM)).toEqual({ standings: ["still"], fixed: 0 });
  });

  test("a run that found nothing makes everything new", () => {
    expect(standings(after([]), "a")).toEqual({ standings: ["new"], fixed: 0 });
  });
});

describe("nothing can be said, which is not the same as new,", () => {
  const nothing = { standings: ["unknown"], fixed: undefined };

  test("in the first run", () => {
    expect(standings(NO_FINDINGS_STATE, "a")).toEqual(nothing);
  });

  test("after a run with another form", () => {
    expect(compareRuns([finding("a")], after(["a"]).lastRun, "bieu-khac 1")).toEqual(nothing);
  });

  test("of what a run with too many findings did not remember", () => {
    const many = Array.from({ length: KEYS_MAX + 1 }, (_, index) => String(index));
    const state = after(many);
    expect(state.lastRun).toMatchObject({ isComplete: false });
    expect(standings(state, "0", String(KEYS_MAX))).toMatchObject({ standings: ["still", "unknown"] });
  });
});
