import { createCancel } from "../../src/app/cancel";
import type { Phase } from "../../src/app/ports";
import { startPhase } from "../../src/app/startPhase";
import { err, ok } from "../../src/base/result";

test("announces the phase", () => {
  const phases: Phase[] = [];
  expect(startPhase({ cancel: createCancel(), onPhase: (phase) => phases.push(phase) }, "writing")).toEqual(ok(null));
  expect(phases).toEqual(["writing"]);
});

test("does not begin a phase once the user asked to stop", () => {
  const phases: Phase[] = [];
  const cancel = createCancel();
  cancel.cancel();
  expect(startPhase({ cancel, onPhase: (phase) => phases.push(phase) }, "writing")).toEqual(err({ code: "cancelled" }));
  expect(phases).toEqual([]);
});
