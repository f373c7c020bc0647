import { readFileSync, readdirSync } from "node:fs";
import { must } from "../../src/base/invariant";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { checkOnly } from "../support/check";
import { exampleBlocks } from "../support/exampleBlock";
import type { ExampleBlock } from "../support/exampleBlock";
import "../support/matchers";
import { SMALL_FORM, aTemplate } from "../support/template";

const FOLDER = "docs/rules";
const pages = readdirSync(FOLDER).filter((name) => name !== "README.md" && name !== "rule-failed.md");

/** The tables whose sheets the example draws; an example without any draws a workbook that is no such form. */
function formOf(example: ExampleBlock): ReturnType<typeof aTemplate> {
  const tables = SMALL_FORM.tables.filter(({ sheets }) => sheets.some(({ name }) => example.sheetNames.includes(name)));
  return aTemplate(tables.length === 0 ? SMALL_FORM : { ...SMALL_FORM, tables });
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
      expect(checkOnly(rule, formOf(example), ...example.sheets)).toReportOnly(
        ...example.findings.map((place) => `${code} → ${place}`),
      );
    }
  });
});
