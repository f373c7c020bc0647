import { existsSync, readFileSync, readdirSync } from "node:fs";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { PROBLEM_EN } from "../../src/i18n/problems/en";
import { PROBLEM_VI } from "../../src/i18n/problems/vi";

/** Files of the folder that are no rules. */
const MACHINERY = ["catalogue.ts", "causes.ts", "rule.ts", "runRules.ts"];
const HEADINGS = ["What it checks", "Example", "What to do", "Why"];
/** Said by the runner itself; it has a page and sentences, but no rule. */
const WITHOUT_RULE = "rule-failed";

const ruleCodes = namesIn("src/core/rules", ".ts").filter((code) => !MACHINERY.includes(`${code}.ts`));
const allCodes = [...ruleCodes, WITHOUT_RULE].sort();

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe("catalogue of checks", () => {
  it("lists exactly the rule files, each once", () => {
    expect(CATALOGUE.map(({ code }) => code as string).sort()).toEqual(ruleCodes);
  });

  it("has a page for every code and for no other", () => {
    expect(namesIn("docs/rules", ".md").filter((name) => name !== "README")).toEqual(allCodes);
  });

  it.each(allCodes)("%s has a page with its title and the four headings in order", (code) => {
    const page = readFileSync(`docs/rules/${code}.md`, "utf8");
    expect(page.startsWith(`# ${code}: `)).toBe(true);
    expect([...page.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });

  it.each(ruleCodes)("%s is the only rule its file declares, and has a test", (code) => {
    const source = readFileSync(`src/core/rules/${code}.ts`, "utf8");
    expect([...source.matchAll(/\bcode: "([a-z-]+)"/gu)].map(([, declared]) => declared)).toEqual([code]);
    expect(existsSync(`test/core/rules/${code}.test.ts`)).toBe(true);
  });

  it("has no test of a rule that is gone", () => {
    const tests = namesIn("test/core/rules", ".test.ts").filter((name) => !MACHINERY.includes(`${name}.ts`));
    expect(tests).toEqual(ruleCodes);
  });

  it("has sentences in both languages for every code and for no other", () => {
    expect(Object.keys(PROBLEM_VI).sort()).toEqual(allCodes);
    expect(Object.keys(PROBLEM_EN).sort()).toEqual(allCodes);
  });
});
