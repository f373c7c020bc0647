import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FIX_KINDS, fixKindOf, fixPriority } from "../../../../src/core/findings/fixes/catalogue";
import { aProblem } from "../../../support/aProblem";
import { ROOT } from "../../../support/dist";

const NO_FIXES = ["catalogue.ts", "fixKind.ts", "replacedText.ts"];

test("every fix of the folder is in the list, once", () => {
  const files = readdirSync(join(ROOT, "src", "core", "findings", "fixes")).filter((name) => !NO_FIXES.includes(name));
  const camelCase = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(FIX_KINDS.map(({ code }) => `${camelCase(code)}.ts`).sort()).toEqual(files.sort());
});

test("a problem finds the fix of its code, and one without stands behind all others", () => {
  expect(fixKindOf(aProblem("number-as-text"))?.code).toBe("number-as-text");
  expect(fixKindOf(aProblem("count-negative"))).toBeUndefined();
  expect(fixPriority(aProblem("count-negative"))).toBe(FIX_KINDS.length);
});
