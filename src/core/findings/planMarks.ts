import { groupBy } from "../../base/groupBy";
import { contains, parseRect, rectOf } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { Problem } from "../model/problem";
import type { WorkbookSnapshot } from "../model/snapshot";

/** How a cell is marked. Information is not: there is nothing to do. */
export type MarkLevel = "error" | "warning" | "question";

/** Cells of one sheet that are marked alike. */
export interface SheetMarks {
  readonly sheet: string;
  readonly level: MarkLevel;
  /** Cells one below the other are one area. At least one. */
  readonly areas: readonly Rect[];
}

/** What will be marked, and what cannot be. */
export interface MarkPlan {
  readonly marks: readonly SheetMarks[];
  /** Number of cells in `marks`. */
  readonly cells: number;
  /** Sheets with problems that are protected: their cells cannot be marked. */
  readonly protectedSheets: readonly string[];
  /** Cells above the limit, which are not marked. */
  readonly notMarked: number;
}

/** Cells marked at most: more is no help, and the request stays small. */
export const MARKS_MAX = 5_000;

const LEVELS: readonly MarkLevel[] = ["error", "warning", "question"];

/**
 * Plans which cells get a mark: those a problem stands at, once, with the most serious problem deciding. Only the first
 * cell of an area is marked. Problems of a sheet or of the workbook have no cell and get none.
 *
 * @param max for tests
 */
export function planMarks(problems: readonly Problem[], snapshot: WorkbookSnapshot, max = MARKS_MAX): MarkPlan {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = markedCells(problems).filter(({ sheet }) => sheets.has(sheet));
  const locked = new Set(cells.map(({ sheet }) => sheet).filter((name) => sheets.get(name)?.isProtected));
  const open = cells.filter(({ sheet }) => !locked.has(sheet));
  const marked = open.slice(0, max);
  return {
    marks: sheetMarks(marked),
    cells: marked.length,
    protectedSheets: [...locked],
    notMarked: open.length - marked.length,
  };
}

interface MarkedCell {
  readonly sheet: string;
  readonly level: MarkLevel;
  readonly row: number;
  readonly column: number;
}

/** Each cell once: errors come first, so the first problem of a cell is its most serious one. */
function markedCells(problems: readonly Problem[]): readonly MarkedCell[] {
  const cells = LEVELS.flatMap((level) =>
    problems
      .filter(({ severity }) => severity === level)
      .flatMap(({ place }): readonly MarkedCell[] => {
        const rect = parseRect(place.address ?? "");
        return place.sheet === null || !rect ? [] : [{ sheet: place.sheet, level, row: rect.row, column: rect.column }];
      }),
  );
  const byPlace = groupBy(cells, ({ sheet, row, column }) => `${String(row)},${String(column)},${sheet}`);
  return [...byPlace.values()].flatMap((group) => group.slice(0, 1));
}

function sheetMarks(cells: readonly MarkedCell[]): readonly SheetMarks[] {
  const groups = groupBy(cells, ({ sheet, level }) => `${level} ${sheet}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ sheet: first.sheet, level: first.level, areas: joined(group) }] : [];
  });
}

/** Cells one below the other as one area. */
function joined(cells: readonly MarkedCell[]): readonly Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Rect[] = [];
  for (const cell of sorted) {
    const last = areas.at(-1);
    const grown = last && { ...last, rowCount: last.rowCount + 1 };
    if (grown && contains(grown, cell)) areas[areas.length - 1] = grown;
    else areas.push(rectOf(cell));
  }
  return areas;
}
