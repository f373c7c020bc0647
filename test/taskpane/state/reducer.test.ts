import fc from "fast-check";
import { LEARNT } from "../../../src/preview/exampleForm";
import { CLEAN, FINDINGS, SUMMARY } from "../../../src/preview/exampleReports";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { PaneEvent } from "../../../src/taskpane/state/reducer";
import { FIRST, UNTOUCHED } from "../../../src/taskpane/state/state";
import type { PaneState } from "../../../src/taskpane/state/state";

const RUNNING: PaneState = { type: "running", task: "validate", phase: "reading", cancelling: false };
const CHECKED: PaneState = { type: "checked", report: FINDINGS, view: UNTOUCHED };
const SUMMARIZED: PaneState = { type: "summarized", report: SUMMARY, view: UNTOUCHED };
const OUTSIDE: PaneState = { type: "outside-excel" };
const FAILED: PaneState = { type: "failed", task: "validate", failure: { code: "busy" } };

const EVENTS: readonly PaneEvent[] = [
  { type: "started", task: "validate" },
  { type: "started", task: "summarize" },
  { type: "phase-began", phase: "writing" },
  { type: "cancel-requested" },
  { type: "checked", report: FINDINGS },
  { type: "summarized", report: SUMMARY },
  { type: "failed", failure: { code: "read-only" } },
  { type: "place-asked", problem: FINDINGS.problems[0] },
  { type: "place-not-shown", failure: { code: "busy" } },
  { type: "started", task: "learn" },
  { type: "learnt", template: LEARNT },
  { type: "form-changed", template: { ...LEARNT, questions: [] } },
  { type: "form-saved" },
  { type: "form-not-saved", failure: { code: "read-only" } },
];

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, FIRST);
}

test("an action starts without a phase and takes each as it is named", () => {
  expect(after({ type: "started", task: "summarize" })).toEqual({
    type: "running",
    task: "summarize",
    phase: undefined,
    cancelling: false,
  });
  expect(reduce(RUNNING, { type: "phase-began", phase: "checking" })).toEqual({ ...RUNNING, phase: "checking" });
});

test.each<[string, PaneState]>([
  ["the first view", FIRST],
  ["a result", CHECKED],
  ["a summary", SUMMARIZED],
  ["a failure", FAILED],
])("from %s an action can be started", (_name, state) => {
  expect(reduce(state, { type: "started", task: "validate" })).toMatchObject({ type: "running", task: "validate" });
});

test("a second action does not disturb the running one", () => {
  expect(reduce(RUNNING, { type: "started", task: "summarize" })).toBe(RUNNING);
});

test("a failure keeps which action failed", () => {
  expect(reduce(RUNNING, { type: "failed", failure: { code: "read-only" } })).toEqual({
    type: "failed",
    task: "validate",
    failure: { code: "read-only" },
  });
});

test("asking to stop is shown and outlasts the next phase", () => {
  const asked = reduce(RUNNING, { type: "cancel-requested" });
  expect(reduce(asked, { type: "phase-began", phase: "checking" })).toEqual({
    ...RUNNING,
    phase: "checking",
    cancelling: true,
  });
});

test("a chosen problem is remembered, and why it could not be shown until the next one is chosen", () => {
  const [first, second] = FINDINGS.problems;
  const chosen = reduce(CHECKED, { type: "place-asked", problem: first });
  const refused = reduce(chosen, { type: "place-not-shown", failure: { code: "busy" } });
  expect(refused).toMatchObject({ view: { chosen: first, notShown: { code: "busy" } } });
  expect(reduce(refused, { type: "place-asked", problem: second })).toMatchObject({
    view: { chosen: second, notShown: undefined },
  });
});

test("a new result forgets what was chosen in the old one", () => {
  const chosen = reduce(CHECKED, { type: "place-asked", problem: FINDINGS.problems[0] });
  const again = [{ type: "started", task: "validate" } as const, { type: "checked", report: CLEAN } as const];
  expect(again.reduce(reduce, chosen)).toEqual({ type: "checked", report: CLEAN, view: UNTOUCHED });
});

test("a result that arrives when nothing runs is ignored", () => {
  expect(reduce(FIRST, { type: "checked", report: FINDINGS })).toBe(FIRST);
  expect(reduce(FIRST, { type: "summarized", report: SUMMARY })).toBe(FIRST);
  expect(reduce(CHECKED, { type: "failed", failure: { code: "busy" } })).toBe(CHECKED);
});

test("nothing that happens brings the pane into Excel", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
      expect(events.reduce(reduce, OUTSIDE)).toBe(OUTSIDE);
    }),
  );
});

test("only one of its own results, or a failure, ends an action", () => {
  const endings = new Set(["checked", "summarized", "learnt", "failed"]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
      const state = events.reduce(reduce, RUNNING);
      const firstEnding = events.findIndex((event) => endings.has(event.type));
      expect(state.type === "running" || firstEnding !== -1).toBe(true);
    }),
  );
});

test("a learnt form waits to be confirmed, and an answer makes it unsaved again", () => {
  const learnt = reduce(RUNNING, { type: "learnt", template: LEARNT });
  expect(learnt).toEqual({ type: "learnt", template: LEARNT, saved: false, notSaved: undefined });
  const saved = reduce(learnt, { type: "form-saved" });
  expect(saved).toMatchObject({ saved: true });
  const answered = { ...LEARNT, questions: [] };
  expect(reduce(saved, { type: "form-changed", template: answered })).toMatchObject({
    template: answered,
    saved: false,
  });
});

test("a form that could not be saved stays on the screen with the reason, until the next try", () => {
  const learnt = reduce(RUNNING, { type: "learnt", template: LEARNT });
  const failed = reduce(learnt, { type: "form-not-saved", failure: { code: "read-only" } });
  expect(failed).toMatchObject({ template: LEARNT, saved: false, notSaved: { code: "read-only" } });
  expect(reduce(failed, { type: "form-saved" })).toMatchObject({ saved: true, notSaved: undefined });
});
