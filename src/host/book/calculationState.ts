import type { CellValue } from "../../base/cellValue";
import type { CalcCell, Calculator } from "../calc/calculator";
import type { Calculation, CalculationMode, Sheet } from "./book";

/** Takes a result over into its cell. */
export type TakeResult = (cell: CalcCell, value: CellValue) => void;

type NotCalculated = Calculation["notCalculated"][number];

/** When formulas of a workbook in memory are calculated. See {@link Calculation}. */
export class CalculationState implements Calculation {
  mode: CalculationMode;
  suspended = false;
  readonly #calculator: Calculator;
  readonly #take: TakeResult;
  readonly #notCalculated = new Map<string, NotCalculated>();
  #isPending = false;

  constructor(mode: CalculationMode, calculator: Calculator, take: TakeResult) {
    this.mode = mode;
    this.#calculator = calculator;
    this.#take = take;
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  get notCalculated(): readonly NotCalculated[] {
    return [...this.#notCalculated.values()];
  }

  changed(cell: CalcCell): void {
    this.#notCalculated.delete(keyOf(cell));
    this.#calculator.changed(cell);
    this.#isPending = true;
  }

  structureChanged(): void {
    this.#calculator.structureChanged();
    this.#isPending = true;
  }

  /** What could not be calculated on a sheet that is gone does not matter any more. */
  sheetRemoved(sheet: Sheet): void {
    for (const [key, cell] of this.#notCalculated) if (cell.sheet === sheet.key) this.#notCalculated.delete(key);
  }

  update(): void {
    if (this.#isPending && !this.suspended && this.mode !== "manual") this.#run();
  }

  calculate(kind: "recalculate" | "full", sheet?: Sheet): void {
    if (kind === "full") this.#calculator.calculateAll(sheet?.key);
    this.#run();
  }

  /** Before the file is written; a request that suspended the calculation is over by then. */
  finish(): void {
    if (this.#isPending && this.mode !== "manual") this.#run();
  }

  #run(): void {
    this.#isPending = false;
    const { values, notCalculated } = this.#calculator.recalculate();
    for (const { sheet, row, column, value } of values) {
      this.#notCalculated.delete(keyOf({ sheet, row, column }));
      this.#take({ sheet, row, column }, value);
    }
    for (const cell of notCalculated) this.#notCalculated.set(keyOf(cell), cell);
  }
}

function keyOf({ sheet, row, column }: CalcCell): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}
