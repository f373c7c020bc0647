import { fixesFor } from "../../../src/core/findings/fixesFor";
import type { Fix } from "../../../src/core/findings/fix";
import type { FixedContent, Problem, ProblemCode, ProblemDataByCode } from "../../../src/core/model/problem";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook, formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

/** The fixes of one problem about a cell "B2" of the sheet "Quý I" that holds this. */
function fixOf<C extends ProblemCode>(code: C, data: ProblemDataByCode[C], cell: CellInput): readonly Fix[] {
  return fixesFor([problemAt("Quý I", "B2", code, data)], aWorkbook(aSheet("Quý I").at("B2").row(cell)));
}

/** What the cell would hold, and whether that is safe; "nothing" when no fix is proposed. */
function outcome(fixes: readonly Fix[]): readonly [FixedContent | string, boolean] | "nothing" {
  const [fix] = fixes;
  return fix ? [fix.change.after, fix.isSafe] : "nothing";
}

describe("a number", () => {
  test("stored as text becomes a number, with the place and what was there", () => {
    const [fix] = fixOf("number-as-text", { text: "1.608", value: 1608 }, "1.608");
    expect(fix?.change).toEqual({
      type: "cell",
      sheet: "Quý I",
      row: 1,
      column: 1,
      before: { value: "1.608", formula: null },
      after: { value: 1608 },
    });
    expect(fix?.isSafe).toBe(true);
  });

  test("with words behind it is not safe: the words would be lost", () => {
    expect(outcome(fixOf("number-as-text", { text: "8 chi bộ", value: 8 }, "8 chi bộ"))).toEqual([{ value: 8 }, false]);
  });

  test("that a formula writes as text is left alone: the formula would be lost", () => {
    expect(outcome(fixOf("number-as-text", { text: "13", value: 13 }, formula('=A1&""', "13")))).toBe("nothing");
  });

  test("without its thousands is proposed and never safe", () => {
    expect(outcome(fixOf("thousands-mistyped", { value: 1.608, suggestion: 1608 }, 1.608))).toEqual([
      { value: 1608 },
      false,
    ]);
  });

  test("that somebody has corrected meanwhile needs no fix", () => {
    expect(outcome(fixOf("thousands-mistyped", { value: 1.608, suggestion: 1608 }, 1608))).toBe("nothing");
    expect(outcome(fixOf("number-as-text", { text: "13", value: 13 }, 13))).toBe("nothing");
  });
});

describe("a text", () => {
  const decomposed = "Xã Mễ Trì".normalize("NFD");
  const cases: readonly {
    readonly problem: Problem;
    readonly cell: string;
    readonly after: string;
    readonly isSafe: boolean;
  }[] = [
    {
      problem: problemAt("Quý I", "B2", "stray-space", { text: " Xã  Mễ Trì\u00A0", trimmed: "Xã Mễ Trì" }),
      cell: " Xã  Mễ Trì\u00A0",
      after: "Xã Mễ Trì",
      isSafe: true,
    },
    {
      problem: problemAt("Quý I", "B2", "unicode-decomposed", { text: decomposed }),
      cell: decomposed,
      after: "Xã Mễ Trì".normalize("NFC"),
      isSafe: true,
    },
    {
      problem: problemAt("Quý I", "B2", "tone-placement", { text: "Hoà Bình", usual: "Hòa Bình" }),
      cell: "Hoà Bình",
      after: "Hòa Bình",
      isSafe: true,
    },
    {
      problem: problemAt("Quý I", "B2", "legacy-encoding", {
        text: "X· MÔ Tr×",
        encoding: "TCVN3",
        converted: "Xã Mễ Trì",
      }),
      cell: "X· MÔ Tr×",
      after: "Xã Mễ Trì",
      isSafe: false,
    },
    {
      problem: problemAt("Quý I", "B2", "unit-unknown", { text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" }),
      cell: "Xã  Mễ Trỳ",
      after: "Xã Mễ Trì",
      isSafe: false,
    },
  ];

  test.each(cases)("with $problem.code becomes $after", ({ problem, cell, after, isSafe }) => {
    const fixes = fixesFor([problem], aWorkbook(aSheet("Quý I").at("B2").row(cell)));
    expect(outcome(fixes)).toEqual([{ value: after }, isSafe]);
  });

  test("trimmed by the rule but not joined keeps its line break", () => {
    const text = " Xã Mễ Trì\nXã Tây Tựu ";
    expect(outcome(fixOf("stray-space", { text, trimmed: text.trim() }, text))).toEqual([{ value: text.trim() }, true]);
  });

  test("without a suggestion is for a person", () => {
    expect(outcome(fixOf("unit-unknown", { text: "Xã Lạ", suggestion: null }, "Xã Lạ"))).toBe("nothing");
  });

  test("that is another one by now is left alone", () => {
    expect(outcome(fixOf("unit-unknown", { text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" }, "Xã Tây Tựu"))).toBe(
      "nothing",
    );
  });
});

describe("a formula", () => {
  const sum = "=SUM(B4:B9)";

  test("written over by its own result comes back safely, by another number only one by one", () => {
    const data = { found: "1608", expectedFormula: sum, expectedValue: 1608 };
    expect(outcome(fixOf("formula-overwritten", data, 1608))).toEqual([{ formula: sum }, true]);
    expect(outcome(fixOf("formula-overwritten", { ...data, expectedValue: 1510 }, 1608))).toEqual([
      { formula: sum },
      false,
    ]);
  });

  test("that was deleted comes back safely, and stays away where the rule cannot say it", () => {
    const data = { found: "", expectedFormula: sum, expectedValue: 1608 };
    expect(outcome(fixOf("formula-overwritten", data, null))).toEqual([{ formula: sum }, true]);
    expect(outcome(fixOf("formula-overwritten", { ...data, expectedFormula: null }, null))).toBe("nothing");
  });

  test("that leaves a row out, or was altered, is put right safely", () => {
    const short = { formula: "=SUM(B4:B8)", leftOut: "B9", expectedFormula: sum, found: 1, expectedValue: 2 };
    expect(outcome(fixOf("total-range-short", short, formula("=SUM(B4:B8)", 1)))).toEqual([{ formula: sum }, true]);
    const altered = { found: "=SUM(B4:B9)+5", expected: sum };
    expect(outcome(fixOf("formula-altered", altered, formula("=SUM(B4:B9)+5", 6)))).toEqual([{ formula: sum }, true]);
  });

  test("of a column is safe where another formula stands, not where somebody typed a number", () => {
    expect(outcome(fixOf("column-formula-broken", { found: "=C2*3", expected: "=C2*2" }, formula("=C2*3", 3)))).toEqual(
      [{ formula: "=C2*2" }, true],
    );
    expect(outcome(fixOf("column-formula-broken", { found: "7", expected: "=C2*2" }, 7))).toEqual([
      { formula: "=C2*2" },
      false,
    ]);
  });

  test("that reaches outside the workbook is never proposed", () => {
    const link = { found: "=B1", expected: '=HYPERLINK("http://x","1")' };
    expect(outcome(fixOf("formula-altered", link, formula("=B1", 1)))).toBe("nothing");
  });
});

describe("a sheet", () => {
  const renamed = problemAt("Quy 1", null, "sheet-renamed", { expected: "Quý I" });

  test("gets its name of the form back, only one by one", () => {
    expect(fixesFor([renamed], aWorkbook(aSheet("Quy 1")))).toEqual([
      { problem: renamed, isSafe: false, change: { type: "sheet", sheet: "Quy 1", after: "Quý I" } },
    ]);
  });

  test("keeps its name while another sheet has the wanted one, in any case of letters", () => {
    expect(fixesFor([renamed], aWorkbook(aSheet("Quy 1"), aSheet("quý i")))).toEqual([]);
  });

  test("keeps its name in a workbook whose structure is protected", () => {
    expect(fixesFor([renamed], { ...aWorkbook(aSheet("Quy 1")), structureProtected: true })).toEqual([]);
  });

  test.each(["", "Quý I/2012", "'Quý I", "Q".repeat(32)])("is never called %j", (expected) => {
    const problem = problemAt("Quy 1", null, "sheet-renamed", { expected });
    expect(fixesFor([problem], aWorkbook(aSheet("Quy 1")))).toEqual([]);
  });
});

describe("nothing is proposed", () => {
  const asText = problemAt("Quý I", "A1", "number-as-text", { text: "13", value: 13 });
  const sheet = aSheet("Quý I").row("13");

  test.each<[string, Problem]>([
    ["where only a person can decide", problemAt("Quý I", "A1", "count-negative", { value: -3 })],
    ["for a sheet that is gone", { ...asText, place: { ...asText.place, sheet: "Quý II" } }],
    ["for a problem without a cell", { ...asText, place: { ...asText.place, address: null } }],
  ])("%s", (_, problem) => {
    expect(fixesFor([problem], aWorkbook(sheet))).toEqual([]);
  });

  test("on protected sheets and on ours", () => {
    expect(fixesFor([asText], aWorkbook(sheet.protected()))).toEqual([]);
    expect(fixesFor([asText], aWorkbook(sheet.marker("summary")))).toEqual([]);
    expect(fixesFor([asText], aWorkbook(sheet))).toHaveLength(1);
  });
});

test("a text that looks like a formula stays a text", () => {
  const fixes = fixOf("stray-space", { text: " =1+1", trimmed: "=1+1" }, " =1+1");
  expect(outcome(fixes)).toEqual([{ value: "=1+1" }, true]);
});
