import fc from "fast-check";
import { NONE_ASSIGNED, NOT_REPORTED, assigned, reported } from "../../../src/core/model/target";
import type { Actual, Target } from "../../../src/core/model/target";
import { evaluate } from "../../../src/core/surplus/evaluate";
import { ranking } from "../../../src/core/surplus/ranking";
import type { RankRow, Ranking } from "../../../src/core/surplus/ranking";

function row(name: string, target: Target, actual: Actual): RankRow {
  return { name, evaluation: evaluate(target, actual, true) };
}

function shown({ ranked }: Ranking<RankRow>): readonly string[] {
  return ranked.map(({ rank, row: { name } }) => `${String(rank)} ${name}`);
}

test("rate first, then surplus", () => {
  const result = ranking([
    row("Cổ Nhuế", assigned(7), reported(6)),
    row("Xuân Đỉnh", assigned(7), reported(8)),
    row("Liên Mạc", assigned(14), reported(16)),
    row("Tây Mỗ", assigned(7), reported(9)),
  ]);
  expect(shown(result)).toEqual(["1 Tây Mỗ", "2 Liên Mạc", "3 Xuân Đỉnh", "4 Cổ Nhuế"]);
});

test("equal rows share a rank, the next one keeps its position: 1, 1, 3", () => {
  const result = ranking([
    row("Thượng Cát", assigned(7), reported(8)),
    row("Cổ Nhuế", assigned(7), reported(6)),
    row("Thụy Phương", assigned(7), reported(8)),
  ]);
  expect(shown(result)).toEqual(["1 Thụy Phương", "1 Thượng Cát", "3 Cổ Nhuế"]);
});

test("names stand in Vietnamese order, numbers in theirs", () => {
  const names = ["Mỹ Đình 10", "Xuân Đỉnh", "Đông Ngạc", "Mỹ Đình 2", "Đại Mỗ", "Cầu Diễn", "Cổ Nhuế"];
  const result = ranking(names.map((name) => row(name, assigned(1), reported(1))));
  expect(result.ranked.map(({ row: { name } }) => name)).toEqual([
    "Cầu Diễn",
    "Cổ Nhuế",
    "Đại Mỗ",
    "Đông Ngạc",
    "Mỹ Đình 2",
    "Mỹ Đình 10",
    "Xuân Đỉnh",
  ]);
  expect(result.ranked.every(({ rank }) => rank === 1)).toBe(true);
});

test("rows without a rate are not ranked and stand in their own block by name", () => {
  const result = ranking([
    row("Xuân Đỉnh", assigned(7), reported(0)),
    row("Mễ Trì", assigned(0), reported(2)),
    row("Cổ Nhuế", NONE_ASSIGNED, reported(9)),
    row("Đại Mỗ", assigned(7), NOT_REPORTED),
  ]);
  expect(shown(result)).toEqual(["1 Xuân Đỉnh"]);
  expect(result.unranked.map(({ name }) => name)).toEqual(["Cổ Nhuế", "Đại Mỗ", "Mễ Trì"]);
});

test("no rows, no ranks", () => {
  expect(ranking([])).toEqual({ ranked: [], unranked: [] });
});

const names = fc.constantFrom("Cầu Diễn", "Cổ Nhuế", "Đại Mỗ", "Thụy Phương", "Thượng Cát");
const rates = fc.option(fc.constantFrom(0, 0.5, 1, 8 / 7), { nil: undefined });
const anyRows = fc.array(
  fc.record({ name: names, evaluation: fc.record({ rate: rates, surplus: fc.integer({ min: -2, max: 2 }) }) }),
);

describe("Laws", () => {
  test("a ranking is a permutation of the rows", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { ranked, unranked } = ranking(rows);
        const all = new Set([...ranked.map((entry) => entry.row), ...unranked]);
        expect(ranked.length + unranked.length).toBe(rows.length);
        expect(rows.every((one) => all.has(one))).toBe(true);
      }),
    );
  });

  test("a rank is one more than the number of rows that are better", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { ranked } = ranking(rows);
        for (const { rank, row: mine } of ranked) {
          const better = ranked.filter(({ row: { evaluation } }) => {
            const [rate = NaN, own = NaN] = [evaluation.rate, mine.evaluation.rate];
            return rate > own || (rate === own && evaluation.surplus > mine.evaluation.surplus);
          });
          expect(rank).toBe(better.length + 1);
        }
      }),
    );
  });

  test("wholly equal rows keep the order they came in", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { ranked } = ranking(rows);
        const keyOf = (one: (typeof rows)[number]): string => JSON.stringify(one);
        for (const [index, { row: one }] of ranked.entries()) {
          const next = ranked[index + 1]?.row;
          if (next && keyOf(next) === keyOf(one)) expect(rows.indexOf(one)).toBeLessThan(rows.indexOf(next));
        }
      }),
    );
  });
});
