import { readFileSync, readdirSync } from "node:fs";
import { must } from "../../src/base/invariant";
import { learnTemplate } from "../../src/core/learning/learnTemplate";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { runRules } from "../../src/core/rules/runRules";
import { ruleInput } from "../support/check";
import { exampleBlocks } from "../support/exampleBlock";
import type { ExampleBlock } from "../support/exampleBlock";
import "../support/matchers";
import { worked } from "../support/officeSession";
import { aWorkbook } from "../support/sheet";
import { SMALL_FORM, aTemplate } from "../support/template";

const FOLDER = "docs/rules";
const pages = readdirSync(FOLDER).filter((name) => name !== "README.md" && name !== "rule-failed.md");

/** The form learnt from the good workbook where the example draws one, otherwise the tables whose sheets the example draws; an example without any draws a workbook that is no such form. */
function formOf(example: ExampleBlock): ReturnType<typeof aTemplate> {
  if (example.goodSheets.length > 0) return worked(learnTemplate(aWorkbook(...example.goodSheets))).template;
  const form = { ...SMALL_FORM, units: [...SMALL_FORM.units, ...example.units] };
  const tables = SMALL_FORM.tables.filter(({ sheets }) => sheets.some(({ name }) => example.sheetNames.includes(name)));
  return aTemplate(tables.length === 0 ? form : { ...form, tables });
}

describe("examples in the pages of rules", () => {
  it.each(pages)("%s shows what the rule reports", (page) => {
    const code = page.replace(/\.md$/u, "");
    const rule = must(
      CATALOGUE.find((each) => each.code === code),
      `${code} is a rule`,
    );
    const examples = exampleBlocks(readFileSync(`${FOLDER}/${page}`, "utf8"));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.findings.length).toBeGreaterThan(0);
      const input = ruleInput(formOf(example), ...example.sheets);
      const snapshot = { ...input.snapshot, calculationMode: example.calculationMode };
      expect(runRules({ ...input, snapshot }, [rule])).toReportOnly(
        ...example.findings.map((place) => `${code} → ${place}`),
      );
    }
  });
});
