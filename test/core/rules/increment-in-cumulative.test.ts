import { incrementInCumulative } from "../../../src/core/rules/increment-in-cumulative";
import { checkAllLearnt, checkLearnt } from "../../support/learntForm";
import { problem } from "../../support/check";
import { aGrid } from "../../support/grid";
import { QUARTERS, quarters } from "../../support/cumulativeQuarters";
import "../../support/matchers";

function check(cells: Parameters<typeof quarters>[0]): ReturnType<typeof checkLearnt> {
  return checkLearnt(incrementInCumulative, QUARTERS, ...quarters(cells));
}

describe("increment-in-cumulative", () => {
  it("reports a lũy kế that is only the figure of the quarter", () => {
    const report = check({ "Quý II": { D5: 2 } });
    expect(report).toReportOnly("increment-in-cumulative → Quý II!D5");
    expect(problem(report, "increment-in-cumulative")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì" },
      data: { value: 2, previous: 7, expected: 9 },
    });
  });

  it("reports each row of a column that was filled so", () => {
    expect(check({ "Quý III": { D4: 1, D5: 5, D6: 6 } })).toReportOnly(
      "increment-in-cumulative → Quý III!D4",
      "increment-in-cumulative → Quý III!D5",
      "increment-in-cumulative → Quý III!D6",
    );
  });

  it.each([
    ["nothing wrong", {}],
    ["the first quarter, where both are the same", { "Quý I": { C4: 3, D4: 3 } }],
    ["a unit that had nothing before", { "Quý I": { C4: 0, D4: 0 }, "Quý II": { D4: 4 }, "Quý III": { D4: 5 } }],
    ["a lower figure that is something else", { "Quý II": { D5: 5 } }],
    ["an empty figure", { "Quý II": { D5: null } }],
    ["an unknown quarter before", { "Quý I": { D5: "chưa rõ" }, "Quý II": { D5: 2 } }],
  ])("says nothing of %s", (_, cells: Parameters<typeof quarters>[0]) => {
    expect(check(cells)).toReportNothing();
  });

  it("knows increments by the whole column where no figure of the quarter stands beside", () => {
    const quarter = (name: string, period: string, figures: readonly number[]): ReturnType<typeof aGrid> =>
      aGrid(name, [
        [period],
        ["STT", "Đơn vị", "Lũy kế số đảng viên kết nạp"],
        ...figures.map((figure, at) => [at + 1, ["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Tây Tựu"][at] ?? "", figure]),
      ]);
    const first = quarter("Quý I", "Quý I năm 2013", [9, 8, 7]);
    const good = [first, quarter("Quý II", "Quý II năm 2013", [12, 10, 9])];
    const report = checkLearnt(incrementInCumulative, good, first, quarter("Quý II", "Quý II năm 2013", [3, 2, 2]));
    expect(report.problems).toHaveLength(3);
    expect(problem(report, "increment-in-cumulative").data).toEqual({ value: 3, previous: 9, expected: 12 });
  });

  it("is the only check that reports the cell", () => {
    const report = checkAllLearnt(QUARTERS, ...quarters({ "Quý II": { D5: 2 } }));
    expect(report.problems.filter(({ place }) => place.address === "D5").map(({ code }) => code)).toEqual([
      "increment-in-cumulative",
    ]);
  });
});
