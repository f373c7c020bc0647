import { formatAddress, parseAddress } from "../../src/base/address";
import { parseCellError } from "../../src/base/cellValue";
import type { CellValue } from "../../src/base/cellValue";
import { must } from "../../src/base/invariant";
import { parseRect, rectBetween } from "../../src/base/rect";
import type { Rect } from "../../src/base/rect";
import { cellKey, cellOf } from "../../src/host/calc/cellKey";
import type { CalcCell, CalcSource, Calculator, Recalculation } from "../../src/host/calc/calculator";
import { createCalculator } from "../../src/host/calc/createCalculator";

/**
 * What a test writes into a cell: "=A1*2" is a formula, "#N/A" the error value, `{ text: "=A1" }` the text itself,
 * `{ formula: "=A1*2", cached: 6 }` a formula with the value Excel left in the file.
 */
export type Content = CellValue | { readonly text: string } | { readonly formula: string; readonly cached: CellValue };
/** Cells of a sheet by address: `{ A1: 3, B1: "=A1*2" }`. */
export type SheetContent = Readonly<Record<string, Content>>;

/** A workbook in memory with a calculator over it. Sheets get the keys 1, 2, 3 … in the order given. */
export interface CalcBook {
  readonly source: CalcSource;
  readonly calculator: Calculator;
  /** Address with sheet, `at("Quý I!B1")`; without, the first sheet is meant. */
  at(address: string): CalcCell;
  /** Cached value. */
  value(address: string): CellValue;
  /** Writes and tells the calculator; values that come out are stored by {@link recalculate}. */
  write(address: string, content: Content): void;
  /** Recalculates and stores the values, as the host does. */
  recalculate(): Recalculation;
  /** Recalculates everything. */
  calculateAll(): Recalculation;
  /** Addresses that changed, `["Quý I!B1"]`, sorted. */
  changedIn(result: Recalculation): string[];
  /** Reasons by address of what was not calculated. */
  reasonsIn(result: Recalculation): Record<string, string>;
  renameSheet(from: string, to: string): void;
  removeSheet(name: string): void;
  defineName(name: string, formula: string, sheet?: string): void;
}

/** Settings of {@link aBook}; array formulas and hidden rows are given by address. */
export interface BookOptions {
  readonly names?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  /** `{ B1: "B1:B3" }`: the formula in B1 is an array formula filling B1:B3. */
  readonly arrays?: Readonly<Record<string, string>>;
  readonly hiddenRows?: Readonly<Record<number, "by-hand" | "by-filter">>;
}

/** Cells, sheets and names of the workbook of a test. */
interface Store {
  readonly ids: Map<string, number>;
  readonly values: Map<number, CellValue>;
  readonly formulas: Map<number, string>;
  readonly names: Map<string, string>;
}

/**
 * A small workbook for the calculation.
 *
 * @example
 * const book = aBook({ "Quý I": { A1: 3, B1: "=A1*2" } });
 * book.calculateAll();
 * book.value("Quý I!B1"); // 6
 */
export function aBook(sheets: Readonly<Record<string, SheetContent>>, options: BookOptions = {}): CalcBook {
  const store: Store = {
    ids: new Map(Object.keys(sheets).map((name, index) => [name, index + 1])),
    values: new Map(),
    formulas: new Map(),
    names: new Map(Object.entries(options.names ?? {}).map(([name, formula]) => [name.toLowerCase(), formula])),
  };
  for (const [name, cells] of Object.entries(sheets)) {
    for (const [address, content] of Object.entries(cells)) put(store, cellAt(store, `${name}!${address}`), content);
  }
  const source = sourceOf(store, options);
  const calculator = createCalculator(source);
  const recalculate = (): Recalculation => {
    const result = calculator.recalculate();
    for (const { value, ...cell } of result.values) store.values.set(cellKey(cell), value);
    return result;
  };
  const label = (cell: CalcCell): string => `${nameOf(store, cell.sheet)}!${formatAddress(cell)}`;
  return {
    source,
    calculator,
    recalculate,
    ...structureOf(store, calculator),
    at: (address) => cellAt(store, address),
    value: (address) => source.valueAt(cellAt(store, address)),
    write(address, content) {
      put(store, cellAt(store, address), content);
      calculator.changed(cellAt(store, address));
    },
    calculateAll() {
      calculator.calculateAll();
      return recalculate();
    },
    changedIn: (result) => result.values.map(label).sort(),
    reasonsIn: (result) => Object.fromEntries(result.notCalculated.map((cell) => [label(cell), cell.because])),
  };
}

function idOf({ ids }: Store, name: string): number | undefined {
  const key = name.normalize("NFC").toLowerCase();
  return [...ids].find(([known]) => known.normalize("NFC").toLowerCase() === key)?.[1];
}

function nameOf({ ids }: Store, id: number): string {
  return [...ids].find(([, other]) => other === id)?.[0] ?? "?";
}

function cellAt(store: Store, address: string): CalcCell {
  const [cell = "", sheet] = address.split("!").reverse();
  const id = sheet === undefined ? [...store.ids.values()][0] : idOf(store, sheet);
  return { sheet: must(id, `sheet of ${address}`), ...must(parseAddress(cell), address) };
}

function put({ values, formulas }: Store, cell: CalcCell, content: Content): void {
  const key = cellKey(cell);
  if (typeof content === "object" && content !== null && "formula" in content) {
    formulas.set(key, content.formula);
    values.set(key, content.cached);
    return;
  }
  if (typeof content === "string" && content.startsWith("=")) {
    formulas.set(key, content);
    if (!values.has(key)) values.set(key, null);
    return;
  }
  formulas.delete(key);
  values.set(key, constantOf(content));
}

function sourceOf(store: Store, options: BookOptions): CalcSource {
  const { values, formulas, names } = store;
  return {
    sheetByName: (name) => idOf(store, name),
    valueAt: (cell) => values.get(cellKey(cell)) ?? null,
    formulaAt: (cell) => formulas.get(cellKey(cell)) ?? null,
    usedRect: (sheet) => usedRect([...values.keys()].map(cellOf).filter((cell) => cell.sheet === sheet)),
    formulaCells: () => [...formulas].map(([key, formula]) => ({ ...cellOf(key), formula })),
    definedName: (name, sheet) => names.get(`${String(sheet)}!${name.toLowerCase()}`) ?? names.get(name.toLowerCase()),
    date1904: options.date1904 ?? false,
    arrayRect(cell) {
      const area = options.arrays?.[formatAddress(cell)];
      return area === undefined ? undefined : must(parseRect(area), area);
    },
    hiddenRow: (_sheet, row) => options.hiddenRows?.[row + 1],
  };
}

function structureOf(
  store: Store,
  calculator: Calculator,
): Pick<CalcBook, "renameSheet" | "removeSheet" | "defineName"> {
  const { ids, values, formulas, names } = store;
  return {
    renameSheet(from, to) {
      const id = must(idOf(store, from), from);
      ids.delete(from);
      ids.set(to, id);
      calculator.structureChanged();
    },
    removeSheet(name) {
      const id = must(idOf(store, name), name);
      ids.delete(name);
      for (const key of [...values.keys()].filter((other) => cellOf(other).sheet === id)) {
        values.delete(key);
        formulas.delete(key);
      }
      calculator.structureChanged();
    },
    defineName(name, formula, sheet) {
      const scope = sheet === undefined ? "" : `${String(must(idOf(store, sheet), sheet))}!`;
      names.set(`${scope}${name.toLowerCase()}`, formula);
      calculator.structureChanged();
    },
  };
}

/** Result of one formula in cell Z100 of a sheet "Bảng" with the given cells. A formula that is not calculated throws. */
export function resultOf(formula: string, cells: SheetContent = {}, options: BookOptions = {}): CellValue {
  const book = aBook({ Bảng: { ...cells, Z100: formula } }, options);
  const result = book.calculateAll();
  const failure = book.reasonsIn(result)["Bảng!Z100"];
  if (failure !== undefined) throw new Error(`${formula} was not calculated: ${failure}`);
  return book.value("Z100");
}

/** Why one formula is not calculated; `undefined` if it is. */
export function reasonFor(formula: string, cells: SheetContent = {}, options: BookOptions = {}): string | undefined {
  const book = aBook({ Bảng: { ...cells, Z100: formula } }, options);
  return book.reasonsIn(book.calculateAll())["Bảng!Z100"];
}

function constantOf(content: CellValue | { readonly text: string }): CellValue {
  if (typeof content === "string") return parseCellError(content) ?? content;
  return typeof content === "object" && content !== null && "text" in content ? content.text : content;
}

function usedRect(cells: readonly CalcCell[]): Rect | undefined {
  if (cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return rectBetween({ row: top, column: left }, { row: bottom, column: right });
}
