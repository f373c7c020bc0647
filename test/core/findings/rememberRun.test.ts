import fc from "fast-check";
import { acceptFinding } from "../../../src/core/findings/acceptFinding";
import { findingIds } from "../../../src/core/findings/findingId";
import { NO_FINDINGS_STATE, findingsStateText, parseFindingsState } from "../../../src/core/findings/findingsState";
import type { FindingsState } from "../../../src/core/findings/findingsState";
import { rememberRun } from "../../../src/core/findings/rememberRun";
import type { RunToRemember } from "../../../src/core/findings/rememberRun";
import type { FindingIdentity } from "../../../src/core/findings/findingId";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook } from "../../support/sheet";
import { worked } from "../../support/officeSession";

/** Identities of negative counts in A1 that hold these values; one problem per cell of the row. */
function found(...values: readonly number[]): readonly FindingIdentity[] {
  const problems = values.map((value, column) =>
    problemAt("Quý I", `${String.fromCharCode(65 + column)}1`, "count-negative", { value }),
  );
  return findingIds(problems, aWorkbook(aSheet("Quý I").row(...values)));
}

const run = (change: Partial<RunToRemember>): RunToRemember => ({
  found: [],
  form: "bieu-thu 1",
  stamp: 2,
  notRun: new Set(),
  ...change,
});

/** A state in which the first of these findings has been accepted. */
function accepted(findings: readonly FindingIdentity[]): FindingsState {
  const state = rememberRun(NO_FINDINGS_STATE, run({ found: findings }));
  const [first] = findings;
  return worked(acceptFinding(state, { id: first?.id ?? "", code: "count-negative", reason: "Đã xác minh", stamp: 1 }));
}

describe("an acceptance", () => {
  test("holds while the value stays", () => {
    const state = accepted(found(-3, -4));
    expect(rememberRun(state, run({ found: found(-3) })).accepted).toEqual(state.accepted);
  });

  test("ends when the value changes, and when it is put right", () => {
    const state = accepted(found(-3));
    expect(rememberRun(state, run({ found: found(-5) })).accepted).toEqual([]);
    expect(rememberRun(state, run({ found: [] })).accepted).toEqual([]);
  });

  test("does not come back with the old value once it has ended", () => {
    const changed = rememberRun(accepted(found(-3)), run({ found: found(-5) }));
    expect(rememberRun(changed, run({ found: found(-3) })).accepted).toEqual([]);
  });

  test("stays while its check cannot run, or another form is looked at", () => {
    const state = accepted(found(-3));
    expect(rememberRun(state, run({ notRun: new Set(["count-negative"]) })).accepted).toHaveLength(1);
    expect(rememberRun(state, run({ form: "" })).accepted).toHaveLength(1);
  });
});

test("another form begins a new comparison", () => {
  const state = rememberRun(accepted(found(-3)), run({ found: found(-5), form: "bieu-khac 2" }));
  expect(state.lastRun).toMatchObject({ form: "bieu-khac 2", gone: [] });
});

test("whatever was found, the state can be written and read, and nothing is both there and gone", () => {
  const runs = fc.array(fc.array(fc.integer({ min: -9, max: -1 }), { maxLength: 8 }), { maxLength: 5 });
  fc.assert(
    fc.property(runs, (values) => {
      const state = values.reduce(
        (before, list, stamp) => rememberRun(before, run({ found: found(...list), stamp })),
        NO_FINDINGS_STATE,
      );
      expect(worked(parseFindingsState(findingsStateText(state)))).toEqual(state);
      const gone = new Set(state.lastRun?.gone);
      expect(state.lastRun?.present.filter((key) => gone.has(key)) ?? []).toEqual([]);
    }),
  );
});
