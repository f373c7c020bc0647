import { acceptFinding, acceptedById, withdrawAcceptance } from "../../../src/core/findings/acceptFinding";
import type { Acceptance } from "../../../src/core/findings/acceptFinding";
import { ACCEPTED_MAX, NO_FINDINGS_STATE } from "../../../src/core/findings/findingsState";
import type { FindingsState } from "../../../src/core/findings/findingsState";
import { worked } from "../../support/officeSession";

const idOf = (number: number): string => `${number.toString(16).padStart(16, "0")}.${"0".repeat(16)}`;
const acceptance = (change: Partial<Acceptance> = {}): Acceptance => ({
  id: idOf(1),
  code: "count-negative",
  reason: "Điều chỉnh của năm trước",
  stamp: 41671.5,
  ...change,
});

test("a finding is accepted with reason and time", () => {
  const state = worked(acceptFinding(NO_FINDINGS_STATE, acceptance({ reason: "  Đã\n xác minh " })));
  expect(acceptedById(state).get(idOf(1))).toEqual({
    id: idOf(1),
    code: "count-negative",
    reason: "Đã xác minh",
    stamp: 41671.5,
  });
});

test.each(["", "   ", "\u00A0\n"])("%j is no reason", (reason) => {
  expect(acceptFinding(NO_FINDINGS_STATE, acceptance({ reason }))).toEqual({
    ok: false,
    error: { code: "reason-missing" },
  });
});

test("a reason has 300 characters at most", () => {
  expect(acceptFinding(NO_FINDINGS_STATE, acceptance({ reason: "x".repeat(300) })).ok).toBe(true);
  expect(acceptFinding(NO_FINDINGS_STATE, acceptance({ reason: "x".repeat(301) }))).toMatchObject({
    error: { code: "reason-too-long" },
  });
});

test("accepted again it has the new reason, once", () => {
  const once = worked(acceptFinding(NO_FINDINGS_STATE, acceptance()));
  const twice = worked(acceptFinding(once, acceptance({ reason: "Theo công văn 12" })));
  expect(twice.accepted.map(({ reason }) => reason)).toEqual(["Theo công văn 12"]);
});

test("withdrawn it counts again, and others stay", () => {
  const two = [1, 2].reduce<FindingsState>(
    (state, number) => worked(acceptFinding(state, acceptance({ id: idOf(number) }))),
    NO_FINDINGS_STATE,
  );
  expect([...acceptedById(withdrawAcceptance(two, idOf(1))).keys()]).toEqual([idOf(2)]);
  expect(withdrawAcceptance(two, idOf(9))).toEqual(two);
});

test("there is a limit, and accepting one again is still possible at it", () => {
  const full: FindingsState = {
    ...NO_FINDINGS_STATE,
    accepted: Array.from({ length: ACCEPTED_MAX }, (_, number) => acceptance({ id: idOf(number) })),
  };
  expect(acceptFinding(full, acceptance({ id: idOf(ACCEPTED_MAX) }))).toMatchObject({
    error: { code: "too-many-accepted" },
  });
  expect(acceptFinding(full, acceptance({ id: idOf(3) })).ok).toBe(true);
});
