import { fixLines } from "../../../src/cli/report/fixLines";
import { fixesFor } from "../../../src/core/findings/fixesFor";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook } from "../../support/sheet";

test("safe fixes come first, each cell once; the others one by one", () => {
  const problems = [
    problemAt("Quy 1", null, "sheet-renamed", { expected: "Quý I" }),
    problemAt("Quy 1", "A1", "unit-unknown", { text: "Xã Hoà Bỉnh", suggestion: "Xã Hòa Bình" }),
    problemAt("Quy 1", "A1", "stray-space", { text: " Xã Hoà Bỉnh", trimmed: "Xã Hoà Bỉnh" }),
    problemAt("Quy 1", "A1", "tone-placement", { text: "Xã Hoà Bỉnh", usual: "Xã Hòa Bỉnh" }),
  ];
  const lines = fixLines(fixesFor(problems, aWorkbook(aSheet("Quy 1").row(" Xã Hoà Bỉnh"))));
  expect(lines.map(({ address, after, isSafe }) => [address, after.value, isSafe])).toEqual([
    ["A1", "Xã Hòa Bỉnh", true],
    [null, "Quý I", false],
    ["A1", "Xã Hòa Bình", false],
  ]);
});
