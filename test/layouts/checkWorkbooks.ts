import { createCancel } from "../../src/app/cancel";
import { learnTemplate, parseTemplate, recognise, runRules } from "../../src/core";
import type { Problem, Template, WorkbookSnapshot } from "../../src/core";
import { createExcelPorts } from "../../src/excel";
import { openWorkbookHost } from "../../src/host";
import type { WorkbookHost } from "../../src/host";
import { installOfficeGlobals, startOfficeJs } from "../../src/host/boot/node";
import { must } from "../../src/base/invariant";
import { worked } from "../support/officeSession";

/** Long after the years the workbooks speak of, as when somebody looks at old reports. */
const TODAY = { year: 2025, month: 6, day: 1 };

/** Reads, learns and checks workbooks the way the command line does. */
export interface Checker {
  /** The workbook as the add-in reads it from Excel. */
  read(bytes: Uint8Array, fileName: string): Promise<WorkbookSnapshot>;
  /** The form learnt from a good workbook, after a way through its JSON. */
  learn(snapshot: WorkbookSnapshot): Template;
  check(snapshot: WorkbookSnapshot, template: Template): readonly Problem[];
}

/**
 * A checker behind one office.js: starting the library takes longer than reading a small workbook, so its far side is
 * changed from workbook to workbook instead. Only one at a time.
 */
export function createChecker(): Checker {
  let open: WorkbookHost | undefined;
  const current = (): WorkbookHost => must(open, "a workbook is open");
  const officeJs = startOfficeJs({
    execute: (body) => current().execute(body),
    apiVersion: "1.20",
    locale: "vi-VN",
    fileName: "so.xlsx",
  });
  const { reader } = createExcelPorts();
  return {
    read: async (bytes, fileName) => {
      open = worked(openWorkbookHost(bytes, { fileName, locale: "vi-VN" }));
      const takeAway = installOfficeGlobals(officeJs);
      try {
        return worked(await reader.read({ cancel: createCancel(), onPhase: () => undefined }));
      } finally {
        takeAway();
      }
    },
    learn: (snapshot) => {
      const { template } = worked(learnTemplate(snapshot));
      return worked(parseTemplate(JSON.parse(JSON.stringify(template)) as unknown));
    },
    check: (snapshot, template) =>
      runRules({ snapshot, reading: recognise(snapshot, [template]), today: TODAY }).problems,
  };
}
