import type { CellValue } from "../../../base/cellValue";
import type { Matrix } from "../values/value";
import { numberIn } from "./criterion";

/** Places (row × columns of the block + column, 0-based, ascending) of each value in a block. */
export interface ValueIndex {
  /** Places of exactly this value; texts without case, numbers bit by bit. */
  exact(key: number | string | boolean): readonly number[];
  /** The same, and for a number also the places of texts that read as that number. */
  alike(key: number | string | boolean): readonly number[];
}

type Places = Map<number | string | boolean, number[]>;

/** Blocks are read once in a calculation and asked many times (100 × SUMIFS), so the index stays with the block. */
const INDEXES = new WeakMap<Matrix, ValueIndex>();

/** The index of a block, made at the first question. */
export function valueIndex(matrix: Matrix, date1904: boolean): ValueIndex {
  const known = INDEXES.get(matrix);
  if (known) return known;
  const index = buildIndex(matrix, date1904);
  INDEXES.set(matrix, index);
  return index;
}

/** The form in which a value is looked up: texts in lower case; `undefined` for empty cells and errors. */
export function indexKey(value: CellValue): number | string | boolean | undefined {
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

function buildIndex(matrix: Matrix, date1904: boolean): ValueIndex {
  const exact: Places = new Map();
  const texts: Places = new Map();
  matrix.values.forEach((value, stored) => {
    const column = stored % matrix.storedColumns;
    const place = ((stored - column) / matrix.storedColumns) * matrix.columnCount + column;
    const key = indexKey(value);
    if (key !== undefined) addPlace(exact, key, place);
    const number = typeof value === "string" ? numberIn(value, date1904) : undefined;
    if (number !== undefined) addPlace(texts, number, place);
  });
  return {
    exact: (key) => exact.get(key) ?? [],
    alike(key) {
      const [values, alsoTexts] = [exact.get(key) ?? [], texts.get(key)];
      return alsoTexts ? [...values, ...alsoTexts].sort((a, b) => a - b) : values;
    },
  };
}

function addPlace(places: Places, key: number | string | boolean, place: number): void {
  const there = places.get(key);
  if (there) there.push(place);
  else places.set(key, [place]);
}
