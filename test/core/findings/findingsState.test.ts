import fc from "fast-check";
import {
  KEYS_MAX,
  NO_FINDINGS_STATE,
  findingsStateText,
  parseFindingsState,
} from "../../../src/core/findings/findingsState";
import type { FindingsState } from "../../../src/core/findings/findingsState";

const KEY = "0123456789abcdef";
const STATE: FindingsState = {
  version: 1,
  accepted: [{ id: `${KEY}.${KEY}`, code: "count-negative", reason: "Điều chỉnh của năm trước", stamp: 41671.5 }],
  lastRun: { form: "bieu-thu 1", stamp: 41671.5, present: [KEY], gone: [], isComplete: true },
};

test.each([
  ["an empty state", NO_FINDINGS_STATE],
  ["a full one", STATE],
])("%s is read as it was written", (_, state) => {
  expect(parseFindingsState(findingsStateText(state))).toEqual({ ok: true, value: state });
});

const text = findingsStateText(STATE);
test.each([
  ["nothing", ""],
  ["XML", "<findings/>"],
  ["a later version", text.replace('"version":1', '"version":2')],
  ["a key that is none", text.replace(`["${KEY}"]`, '["<script>"]')],
  ["an acceptance without a reason", text.replace("Điều chỉnh của năm trước", "")],
  ["a reason as long as a book", text.replace("Điều chỉnh", "x".repeat(1_000_000))],
  ["more keys than are ever written", text.replace(`["${KEY}"]`, JSON.stringify(new Array(KEYS_MAX + 1).fill(KEY)))],
  ["something more", text.replace('"version":1', '"version":1,"constructor":{}')],
])("%s is unreadable, never half a state", (_, hostile) => {
  expect(parseFindingsState(hostile)).toEqual({ ok: false, error: { code: "unreadable" } });
});

test("whatever the text, reading ends with a value", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
      expect(parseFindingsState(anything).ok).toBe(false);
    }),
  );
});

test("a full state stays below what custom XML parts can hold", () => {
  const keys = new Array<string>(KEYS_MAX).fill(KEY);
  const full = { ...STATE, lastRun: { form: "x", stamp: 1, present: keys, gone: keys, isComplete: false } };
  expect(findingsStateText(full).length).toBeLessThan(400_000);
});
