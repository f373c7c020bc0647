import fc from "fast-check";
import { parsePeriodId, periodId } from "../../../src/core/model/period";
import type { Period } from "../../../src/core/model/period";
import { NIL, NOT_REPORTED, actualNumber, reported } from "../../../src/core/model/target";
import type { Actual } from "../../../src/core/model/target";
import { latestCumulative, sumFlow } from "../../../src/core/surplus/flows";
import type { PeriodActual } from "../../../src/core/surplus/flows";

function period(id: string): Period {
  return parsePeriodId(id) ?? { year: NaN, part: "year" };
}

function of(id: string, actual: Actual): PeriodActual {
  return { period: period(id), actual };
}

describe("Trong kỳ: a flow is the sum of its periods", () => {
  test("four quarters", () => {
    const parts = [
      of("2013-Q1", reported(2)),
      of("2013-Q2", reported(3)),
      of("2013-Q3", NIL),
      of("2013-Q4", reported(4)),
    ];
    expect(sumFlow(parts)).toEqual({ ok: true, value: { actual: reported(9), notReportedCount: 0 } });
  });

  test("a quarter without report is counted and not taken for 0", () => {
    const parts = [of("2013-Q1", reported(2)), of("2013-Q2", NOT_REPORTED)];
    expect(sumFlow(parts)).toEqual({ ok: true, value: { actual: reported(2), notReportedCount: 1 } });
  });

  test("nobody reported: not reported; all said không: nil", () => {
    const silent = [of("2013-Q1", NOT_REPORTED), of("2013-Q2", NOT_REPORTED)];
    expect(sumFlow(silent)).toEqual({ ok: true, value: { actual: NOT_REPORTED, notReportedCount: 2 } });
    expect(sumFlow([of("2013-Q1", NIL)])).toEqual({ ok: true, value: { actual: NIL, notReportedCount: 0 } });
    expect(sumFlow([])).toEqual({ ok: true, value: { actual: NOT_REPORTED, notReportedCount: 0 } });
  });

  test.each([
    ["2013-Q1", "2013-H1"],
    ["2013-H2", "2013-9M"],
    ["2013-M05", "2013-Q2"],
    ["2013-Q2", "2013-M06"],
    ["2013-M06", "2013-Q2"],
    ["2013-Q3", "2013-Q3"],
    ["2013", "2013-M12"],
  ])("%s and %s share months and are refused", (first, second) => {
    const result = sumFlow([of("2012-Q4", reported(1)), of(first, reported(1)), of(second, reported(1))]);
    expect(result).toEqual({
      ok: false,
      error: { code: "overlapping-periods", periods: [period(first), period(second)] },
    });
  });

  test.each([
    ["2012-Q1", "2013-Q1"],
    ["2013-9M", "2013-Q4"],
    ["2013-H1", "2013-H2"],
  ])("%s and %s do not", (first, second) => {
    expect(sumFlow([of(first, reported(1)), of(second, reported(2))]).ok).toBe(true);
  });

  test("equals the plain sum of months, in any order", () => {
    const months = ["01", "02", "03", "04", "05", "06"];
    const actuals = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(actuals, (values) => {
        const parts = months.map((month, index) => of(`2013-M${month}`, reported(values[index] ?? 0)));
        const [there, back] = [sumFlow(parts), sumFlow([...parts].reverse())];
        expect(back).toEqual(there);
        const plain = values.reduce((sum, value) => sum + value, 0);
        expect(there.ok && actualNumber(there.value.actual)).toBe(plain);
      }),
    );
  });
});

describe("Lũy kế: the cumulative figure is the latest one", () => {
  test("the last quarter that was reported, wherever it stands in the list", () => {
    const parts = [of("2013-Q2", reported(5)), of("2013-Q1", reported(3)), of("2013-Q3", NOT_REPORTED)];
    const latest = latestCumulative(parts);
    expect(latest && periodId(latest.period)).toBe("2013-Q2");
    expect(latest?.actual).toEqual(reported(5));
  });

  test("không is a report", () => {
    expect(latestCumulative([of("2013-Q1", reported(3)), of("2013-Q2", NIL)])?.actual).toEqual(NIL);
  });

  test("nobody reported: nothing", () => {
    expect(latestCumulative([of("2013-Q1", NOT_REPORTED)])).toBeUndefined();
    expect(latestCumulative([])).toBeUndefined();
  });
});
