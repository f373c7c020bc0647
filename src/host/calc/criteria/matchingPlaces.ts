import { elementAt } from "../values/value";
import type { Matrix } from "../values/value";
import type { Criterion } from "./criterion";
import { valueIndex } from "./valueIndex";

/** A block and the condition its cells must fulfil. */
export interface Condition {
  readonly matrix: Matrix;
  readonly criterion: Criterion;
}

/** Where all conditions hold. */
export interface Matches {
  /** 0-based places, row × columns + column, ascending. */
  readonly places: readonly number[];
  /** How many more cells match beyond everything that is stored: they are empty in each block. */
  readonly emptyCount: number;
}

/**
 * Places that fulfil all conditions; the blocks have the same size. Looks values up where a condition asks for one
 * value, and tries the other conditions only there.
 */
export function matchingPlaces(conditions: readonly Condition[], date1904: boolean): Matches {
  const rows = Math.max(0, ...conditions.map(({ matrix }) => matrix.storedRows));
  const columns = Math.max(0, ...conditions.map(({ matrix }) => matrix.storedColumns));
  const columnCount = conditions[0]?.matrix.columnCount ?? 0;
  const total = (conditions[0]?.matrix.rowCount ?? 0) * columnCount;
  const fewest = shortest(conditions, date1904);
  const rest = conditions.filter((condition) => condition !== fewest?.condition);
  const candidates = fewest?.places ?? allPlaces(rows, columns, columnCount);
  const holds = (place: number): boolean => rest.every((condition) => holdsAt(condition, place, columnCount));
  const empty = conditions.every(({ criterion }) => criterion.test(null));
  return { places: candidates.filter(holds), emptyCount: empty ? total - rows * columns : 0 };
}

function shortest(
  conditions: readonly Condition[],
  date1904: boolean,
): { condition: Condition; places: readonly number[] } | undefined {
  return conditions
    .flatMap((condition) => {
      const { key } = condition.criterion;
      return key === undefined ? [] : [{ condition, places: valueIndex(condition.matrix, date1904).alike(key) }];
    })
    .sort((a, b) => a.places.length - b.places.length)[0];
}

function holdsAt({ matrix, criterion }: Condition, place: number, columnCount: number): boolean {
  const column = place % columnCount;
  return criterion.test(elementAt(matrix, (place - column) / columnCount, column));
}

function allPlaces(rows: number, columns: number, columnCount: number): number[] {
  const places: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) places.push(row * columnCount + column);
  }
  return places;
}
