import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import faults from "../../../samples/bao-cao-quy/faults.json";
import type { ValidateReport } from "../../../src/cli/report/validateJson";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import { ROOT } from "../../support/dist";
import { worked } from "../../support/officeSession";
import { runInProcess, temporaryFolder } from "../../support/runInProcess";

const FORMS = join(ROOT, "samples", "bao-cao-quy");
const SENT_OUT = join(FORMS, "mau.xlsx");

async function learnt(): Promise<string> {
  const file = join(temporaryFolder(), "mau.json");
  expect((await runInProcess("learn", SENT_OUT, "-o", file)).status).toBe(0);
  return file;
}

async function validated(name: string, template: string): Promise<ValidateReport> {
  const { out } = await runInProcess("validate", join(FORMS, `${name}.xlsx`), "--template", template, "--json");
  return JSON.parse(out) as ValidateReport;
}

test("learn writes a description that can be read, and says how many questions are open", async () => {
  const file = join(temporaryFolder(), "mau.json");
  const { status, out, err } = await runInProcess("learn", SENT_OUT, "-o", file, "--lang", "vi");
  const template = worked(parseTemplate(JSON.parse(readFileSync(file, "utf8"))));
  expect(template.tables.map(({ name }) => name)).toEqual(["bao-cao-quy", "danh-sach"]);
  expect(template.tables[0]?.fields.map(({ role }) => role)).toEqual([
    "ordinal",
    "item",
    "unit-of-measure",
    "target",
    "actual",
    "actual",
    "rate",
    "note",
  ]);
  expect(err.split("\n")).toHaveLength(template.questions.length);
  expect(err).toContain("cột “Loại tổ chức”: cột này là gì?");
  expect(out).toContain(file);
  expect(status).toBe(0);
});

test("the form as it was sent out has nothing wrong in it", async () => {
  expect((await validated("mau", await learnt())).problems).toEqual([]);
});

test.each(Object.entries(faults))(
  "of the form %s sent back exactly the planted faults are found",
  async (name, planted) => {
    const { problems } = await validated(name, await learnt());
    expect(problems.map(({ code, sheet, address }) => `${code} ${String(sheet)}!${String(address)}`).sort()).toEqual(
      planted.map(({ code, sheet, address }) => `${code} ${sheet}!${String(address)}`).sort(),
    );
  },
);

test("a workbook without a table cannot be learnt: one sentence, exit code 2, no file", async () => {
  const file = join(temporaryFolder(), "khong.txt");
  writeFileSync(file, "không phải sổ");
  const { status, out, err } = await runInProcess("learn", file, "-o", `${file}.json`);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("Vui lòng");
});
