import { createCancel } from "../../src/app/cancel";
import { learnForm } from "../../src/app/learnForm";
import type { Clock, Phase, WorkbookReader } from "../../src/app/ports";
import { err, ok } from "../../src/base/result";
import { parseTemplate } from "../../src/core";
import { anAppendix } from "../support/goodWorkbooks";
import { FEBRUARY_2014, quietly, worked } from "../support/officeSession";
import { communesWith } from "../support/learntForm";
import { aSheet, aWorkbook, formula } from "../support/sheet";
import type { SheetBuilder } from "../support/sheet";

const readerOf = (...sheets: readonly SheetBuilder[]): { readonly reader: WorkbookReader; readonly clock: Clock } => ({
  clock: FEBRUARY_2014,
  reader: { read: () => Promise.resolve(ok(aWorkbook(...sheets))) },
});

test("learns the form of a good workbook as a description that can be used", async () => {
  const phases: Phase[] = [];
  const control = { cancel: createCancel(), onPhase: (phase: Phase) => phases.push(phase) };
  const template = worked(await learnForm(readerOf(anAppendix()), control));
  expect(template.tables.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([["PL01"]]);
  expect(parseTemplate(template).ok).toBe(true);
  expect(phases).toEqual(["reading", "calculating"]);
});

test("says so when there is no table to learn from", async () => {
  expect(await learnForm(readerOf(aSheet("Công văn").row("Kính gửi các đồng chí")), quietly())).toEqual(
    err({ code: "nothing-to-learn" }),
  );
});

test("a workbook that cannot be read is the failure of the whole", async () => {
  const reader: WorkbookReader = { read: () => Promise.resolve(err({ code: "too-large" })) };
  expect(await learnForm({ reader, clock: FEBRUARY_2014 }, quietly())).toEqual(err({ code: "too-large" }));
});

test("cancelled before it begins, it reads nothing", async () => {
  const cancel = createCancel();
  cancel.cancel();
  const reader: WorkbookReader = { read: () => Promise.reject(new Error("must not be read")) };
  expect(await learnForm({ reader, clock: FEBRUARY_2014 }, { cancel, onPhase: () => undefined })).toEqual(
    err({ code: "cancelled" }),
  );
});

test("what is wrong in the good workbook itself becomes a question", async () => {
  const sheet = communesWith({ C5: formula("=SUM(C2:C3)", 6) });
  const template = worked(await learnForm(readerOf(sheet), quietly()));
  expect(template.questions).toEqual([
    { code: "form-problem", table: "pl01", assumed: "total-range-short PL01!C5", options: [] },
  ]);
});
