import { tokenize } from "@borgar/fx/xlsx";
import { COLUMN_COUNT, ROW_COUNT, columnIndex, columnLetters } from "../../../base/address";
import type { CellAddress } from "../../../base/address";
import { SHARED_FORMULA_MAX_CHARACTERS } from "../limits";
import { fail } from "../xlsxError";

/** A piece of a master formula: text that is the same everywhere, or one relative row or column. */
type Piece = string | { readonly axis: "row" | "column"; readonly index: number };

interface Master {
  readonly pieces: readonly Piece[];
  readonly cell: CellAddress;
  readonly length: number;
}

/**
 * Shared formulas of one sheet: the master holds the text, the followers only the number of the group
 * (ECMA-376-1, 18.3.1.40). Expanded, B3 with the group of `=A2*2` in B2 is "=A3*2". References that would leave the
 * sheet come back in on the other side, as in Excel.
 */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private left = SHARED_FORMULA_MAX_CHARACTERS;

  constructor(private readonly part: string) {}

  /** Notes the text of a master (with "=") at its cell. It is taken apart once; followers are only put together. */
  define(group: string, formula: string, cell: CellAddress): void {
    this.spend(formula.length);
    const pieces = tokenize(formula, { r1c1: false, mergeRefs: false, allowTernary: false }).flatMap((token) =>
      token.type === "range" || token.type === "range_beam" ? referencePieces(token.value) : [token.value],
    );
    this.masters.set(group, { pieces: joined(pieces), cell, length: formula.length });
  }

  /** Formula of a follower with "=", or `null` when the group has no master above it. */
  expand(group: string, cell: CellAddress): string | null {
    const master = this.masters.get(group);
    if (master === undefined) return null;
    this.spend(master.length);
    const rows = cell.row - master.cell.row + ROW_COUNT;
    const columns = cell.column - master.cell.column + COLUMN_COUNT;
    // Joined, not added up: a text made by adding keeps all its pieces in memory.
    return master.pieces.map((piece) => pieceText(piece, rows, columns)).join("");
  }

  private spend(characters: number): void {
    this.left -= characters;
    if (this.left < 0) fail({ code: "too-large", part: this.part });
  }
}

function pieceText(piece: Piece, rows: number, columns: number): string {
  if (typeof piece === "string") return piece;
  return piece.axis === "row"
    ? String(((piece.index + rows) % ROW_COUNT) + 1)
    : columnLetters((piece.index + columns) % COLUMN_COUNT);
}

/** "A$2", "$B:C" and "3:$4" in pieces; what has a dollar in front stays text. */
function referencePieces(reference: string): Piece[] {
  return (reference.match(/\$[A-Za-z]+|\$\d+|[A-Za-z]+|\d+|[^$A-Za-z\d]+/g) ?? []).map((piece): Piece => {
    if (/^\d/.test(piece)) return { axis: "row", index: Number(piece) - 1 };
    const column = columnIndex(piece);
    return column === undefined ? piece : { axis: "column", index: column };
  });
}

/** Neighbouring texts as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}
