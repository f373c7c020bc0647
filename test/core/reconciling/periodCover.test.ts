import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { monthsOf, parsePeriodId, periodId } from "../../../src/core/model/period";
import { periodCovers } from "../../../src/core/reconciling/periodCover";

const QUARTERS = ["2012-Q1", "2012-Q2", "2012-Q3", "2012-Q4"];
const MONTHS = Array.from({ length: 12 }, (_, at) => `2012-M${String(at + 1).padStart(2, "0")}`);

function period(id: string): ReturnType<typeof parsePeriodId> & object {
  return must(parsePeriodId(id), `${id} is a period`);
}

function covers(whole: string, ...parts: readonly string[]): readonly (readonly string[])[] {
  return periodCovers(period(whole), parts.map(period)).map((cover) => cover.map(periodId));
}

describe("periodCovers", () => {
  it.each([
    ["2012", QUARTERS, [QUARTERS]],
    ["2012-H1", QUARTERS, [["2012-Q1", "2012-Q2"]]],
    ["2012-H2", QUARTERS, [["2012-Q3", "2012-Q4"]]],
    ["2012-9M", QUARTERS, [["2012-Q1", "2012-Q2", "2012-Q3"]]],
    ["2012-Q2", MONTHS, [["2012-M04", "2012-M05", "2012-M06"]]],
    ["2012", ["2012-H1", "2012-H2"], [["2012-H1", "2012-H2"]]],
    ["2012", ["2012-9M", "2012-Q4"], [["2012-9M", "2012-Q4"]]],
  ])("makes up %s of %j", (whole, parts, expected) => {
    expect(covers(whole, ...parts)).toEqual(expected);
  });

  it("gives every way, quarters first", () => {
    expect(covers("2012", "2012-H1", "2012-H2", ...QUARTERS)[0]).toEqual(QUARTERS);
    expect(covers("2012", "2012-H1", "2012-H2", ...QUARTERS)).toHaveLength(4);
  });

  it.each([
    ["a quarter is missing", "2012", QUARTERS.slice(1)],
    ["the parts are of another year", "2013", QUARTERS],
    ["only the whole is there", "2012", ["2012"]],
    ["nothing is there", "2012", []],
    ["the parts are as long", "2012-Q1", ["2012-Q1"]],
  ])("gives none when %s", (_, whole, parts) => {
    expect(covers(whole, ...parts)).toEqual([]);
  });

  it("never leaves a month out or counts one twice", () => {
    const all = [...QUARTERS, ...MONTHS, "2012-H1", "2012-H2", "2012-9M", "2012"];
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (parts, whole) => {
        for (const cover of periodCovers(period(whole), parts.map(period))) {
          const months = cover.flatMap((part) => {
            const [first, last] = monthsOf(part);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          });
          const [first, last] = monthsOf(period(whole));
          expect(months).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
        }
      }),
    );
  });
});
