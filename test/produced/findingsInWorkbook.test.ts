import { applyFixes } from "../../src/app/applyFixes";
import { listIssues } from "../../src/app/listIssues";
import { markProblems } from "../../src/app/markProblems";
import { proposeFixes } from "../../src/app/proposeFixes";
import { builtInTemplates, planSafeFixes } from "../../src/core";
import { formLabels } from "../../src/i18n/formLabels";
import { issueListTexts } from "../../src/i18n/issueListTexts";
import { openSession, quietly, sampleBytes, savedBytes, worked } from "../support/officeSession";
import { hasOpenXmlValidator, newOpenXmlFaults } from "../support/openXmlValidator";

/* What is written after a check, looked at by Microsoft's own reader of the format. */

const FAULTY = sampleBytes("tu-liem-loi.xlsx");

describe("to the Open XML SDK", () => {
  if (!hasOpenXmlValidator()) {
    test.skip("the validator exists for Linux on x64 only", () => undefined);
    return;
  }

  test("list, marks and fixes together bring no fault into the file", async () => {
    const session = openSession(FAULTY);
    const { ports } = session;
    const { fixes } = worked(await proposeFixes(ports, builtInTemplates, quietly()));
    worked(await applyFixes(ports, planSafeFixes(fixes), quietly()));
    const texts = issueListTexts(formLabels(builtInTemplates));
    worked(await listIssues(ports, { templates: builtInTemplates, texts }, quietly()));
    worked(await markProblems(ports, builtInTemplates, quietly()));
    expect(await newOpenXmlFaults(FAULTY, savedBytes(session))).toEqual([]);
  }, 60_000);
});
