import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { BoundClass, MemberInfo } from "../../../src/host/objects/bindClass";
import { catalogue } from "../../../src/host/objects/catalogue";
import { ROOT } from "../../support/dist";
import { excelApiSets } from "../../support/officeTypings";

/** Names only office.js itself uses, and what a test does to make it use them. */
const INTERNAL: Readonly<Record<string, string>> = {
  gridlines: "showGridlines",
  _RemoveReference: "keptObjects",
  _ValidateArraySize: "values",
};
/** Not the workbook: what office.js reports to Office. */
const isService = ({ name }: BoundClass): boolean => name === "OfficeService";

const DOCUMENT = join(ROOT, "docs", "host-coverage.md");

interface TestFile {
  readonly path: string;
  readonly text: string;
}
const testFiles: readonly TestFile[] = readdirSync(join(ROOT, "test", "host"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts") && !path.endsWith("coverage.test.ts"))
  .sort()
  .map((path) => join(ROOT, "test", "host", path))
  .map((path) => ({ path: relative(ROOT, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
  .filter(({ text }) => text.includes("Excel.run") || text.includes("openHost"));

/** The test that uses the member through office.js; the one that is named like the class before others. */
function testOf(className: string, { name }: MemberInfo): string | undefined {
  const used = new RegExp(`[./,"' ]${INTERNAL[name] ?? name}\\b`, "u");
  const isNamedAlike = ({ path }: TestFile): boolean => {
    const subject = basename(path, ".test.ts").toLowerCase();
    return className.toLowerCase().includes(subject) || subject.includes(className.toLowerCase());
  };
  const files = testFiles.filter(({ text }) => used.test(text));
  return (files.find(isNamedAlike) ?? files[0])?.path;
}

function document(): string {
  const rows = catalogue.flatMap((bound) =>
    bound.members.map((member) => {
      const cells = [
        `${bound.name}.${member.name}`,
        member.since,
        member.evidence,
        isService(bound) ? "test/host/wire/execute.test.ts" : (testOf(bound.name, member) ?? "none"),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [
    "# What the workbook host knows of the Excel API",
    "",
    "Made by `test/host/objects/coverage.test.ts` from the tables in `src/host/objects`; `UPDATE_COVERAGE=1` writes it",
    "anew. Everything that is not in this list fails with `ApiNotFound` and its name. *Evidence* tells how sure we are",
    "that Excel does the same: `documented` by Microsoft, told in a public `thread`, or `unproven`.",
    "",
    `${String(catalogue.length)} classes, ${String(rows.length)} members.`,
    "",
    "| Member | ExcelApi | Evidence | Used by |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

describe("the classes of the host", () => {
  it("are listed in docs/host-coverage.md", () => {
    const text = document();
    if (process.env["UPDATE_COVERAGE"] === "1") writeFileSync(DOCUMENT, text);

    expect(readFileSync(DOCUMENT, "utf8")).toBe(text);
  });

  it("name for every member the requirement set of the published typings", () => {
    const sets = excelApiSets();
    const wrong = catalogue
      .filter((bound) => !isService(bound))
      .flatMap((bound) => bound.members.map(({ name, since }) => ({ member: `${bound.name}.${name}`, name, since })))
      .filter(({ name }) => !(name in INTERNAL))
      .filter(({ member, since }) => sets.get(member) !== since)
      .map(({ member, since }) => `${member}: ${since}, typings ${String(sets.get(member))}`);

    expect(wrong).toEqual([]);
  });

  it("have no member that no test uses through office.js", () => {
    const unused = catalogue
      .filter((bound) => !isService(bound))
      .flatMap((bound) => bound.members.map((member) => [`${bound.name}.${member.name}`, testOf(bound.name, member)]))
      .filter(([, test]) => test === undefined)
      .map(([member]) => member);

    expect(unused).toEqual([]);
  });

  it("are each bound once", () => {
    const names = catalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
