import { createCancel } from "../../src/app/cancel";
import type { Phase, RunControl, WorkbookReader } from "../../src/app/ports";
import { validateWorkbook } from "../../src/app/validateWorkbook";
import { err, ok } from "../../src/base/result";
import type { WorkbookSnapshot } from "../../src/core";
import { aQuarter } from "../support/form";
import { aWorkbook } from "../support/sheet";
import { aTemplate } from "../support/template";

const CLOCK = { today: () => ({ year: 2014, month: 2, day: 1 }), nowSerial: () => 41671 };

function readerOf(snapshot: WorkbookSnapshot): WorkbookReader {
  return { read: () => Promise.resolve(ok(snapshot)) };
}

function control(phases: Phase[] = []): RunControl {
  return { cancel: createCancel(), onPhase: (phase) => phases.push(phase) };
}

test("reads once, checks, and reports what it found with its place", async () => {
  const phases: Phase[] = [];
  const snapshot = aWorkbook(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", -3, 0, 0]));
  const report = await validateWorkbook({ reader: readerOf(snapshot), clock: CLOCK }, [aTemplate()], control(phases));
  expect(phases).toEqual(["reading", "checking"]);
  const places = report.ok ? report.value.problems.map(({ code, place }) => [code, place.sheet, place.address]) : [];
  expect(places).toContainEqual(["count-negative", "Quý I-2012", "C4"]);
});

test("a workbook of another form is reported as not recognised, not as clean", async () => {
  const report = await validateWorkbook({ reader: readerOf(aWorkbook()), clock: CLOCK }, [aTemplate()], control());
  expect(report.ok && report.value.template).toBeNull();
  expect(report.ok && report.value.problems.map((problem) => problem.code)).toEqual(["form-not-recognised"]);
});

test("a reader that fails is the failure of the whole", async () => {
  const reader: WorkbookReader = { read: () => Promise.resolve(err({ code: "cell-edit-mode" })) };
  expect(await validateWorkbook({ reader, clock: CLOCK }, [aTemplate()], control())).toEqual(
    err({ code: "cell-edit-mode" }),
  );
});

test("cancelled before it begins, it reads nothing", async () => {
  const cancel = createCancel();
  cancel.cancel();
  const reader: WorkbookReader = { read: () => Promise.reject(new Error("must not be read")) };
  const phases: Phase[] = [];
  const report = await validateWorkbook({ reader, clock: CLOCK }, [aTemplate()], {
    cancel,
    onPhase: (phase) => phases.push(phase),
  });
  expect(report).toEqual(err({ code: "cancelled" }));
  expect(phases).toEqual([]);
});
