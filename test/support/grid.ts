import { formatAddress } from "../../src/base/address";
import { aSheet } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** Rows of cells from A1 on. */
export type Grid = readonly (readonly CellInput[])[];

/** A sheet with these rows and single cells typed over: `aGrid("PL01", ROWS, { C5: 41 })`; `null` empties a cell. */
export function aGrid(name: string, rows: Grid, cells: Readonly<Record<string, CellInput>> = {}): SheetBuilder {
  return aSheet(name).rows(
    rows.map((row, at) =>
      row.map((cell, column) => {
        const address = formatAddress({ row: at, column });
        return address in cells ? (cells[address] ?? null) : cell;
      }),
    ),
  );
}
