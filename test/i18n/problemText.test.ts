import { problemText } from "../../src/i18n/problemText";
import { aProblem, problemsOfAllCodes } from "../support/aProblem";

const LABELS = { kinds: new Map([["CD", "Tổ chức công đoàn"]]) };

describe("problemText", () => {
  it("puts who, period and kind first, then both numbers, in Vietnamese", () => {
    const { message, fix } = problemText(aProblem("list-count-mismatch"), "vi", LABELS);
    expect(message).toMatch(/^Xã Tây Tựu, Quý IV\/2013, Tổ chức công đoàn: .*1\.608.*1\.510/u);
    expect(fix).toMatch(/^Vui lòng /u);
  });

  it("does the same in English, with English numbers and periods", () => {
    const { message, fix } = problemText(aProblem("list-count-mismatch"), "en", LABELS);
    expect(message).toMatch(/^Xã Tây Tựu, Q4 2013, Tổ chức công đoàn: .*1,608.*1,510/u);
    expect(fix).toMatch(/^Please /u);
  });

  it.each(problemsOfAllCodes().map((problem) => [problem.code, problem] as const))(
    "speaks of %s in both languages",
    (_, problem) => {
      const vi = problemText(problem, "vi", LABELS);
      const en = problemText(problem, "en", LABELS);
      for (const sentence of [vi.message, vi.fix, en.message, en.fix]) {
        expect(sentence).toMatch(/^[^\s].*[.?]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!(?= |$)| {2}|\bCD\b/u);
      }
      expect(vi.fix.startsWith("Vui lòng ")).toBe(true);
      expect(en.fix.startsWith("Please ")).toBe(true);
      expect(en.message).not.toBe(vi.message);
    },
  );

  it("adds found and expected for the report, the same in both languages", () => {
    const problem = aProblem("thousands-mistyped");
    expect(problemText(problem, "vi", LABELS)).toMatchObject({ found: "1.608", expected: "1608" });
    expect(problemText(problem, "en", LABELS)).toMatchObject({ found: "1.608", expected: "1608" });
  });
});
