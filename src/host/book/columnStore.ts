import type { ColumnContent } from "../xlsx/content";
import type { SheetColumns } from "./book";
import { sameData } from "./sameData";

/** The columns of one sheet. See {@link SheetColumns}. */
export class ColumnStore implements SheetColumns {
  readonly #file: readonly ColumnContent[];
  readonly #defaultWidth: number;
  #columns: readonly ColumnContent[];

  constructor(file: readonly ColumnContent[], defaultWidth: number) {
    this.#file = tidyColumns(file);
    this.#columns = this.#file;
    this.#defaultWidth = defaultWidth;
  }

  width(column: number): number {
    return at(this.#columns, column)?.width ?? this.#defaultWidth;
  }

  isHidden(column: number): boolean {
    return at(this.#columns, column)?.hidden ?? false;
  }

  style(column: number): number {
    return at(this.#columns, column)?.style ?? 0;
  }

  styleInFile(column: number): number {
    return at(this.#file, column)?.style ?? 0;
  }

  setWidth(first: number, last: number, characters: number): void {
    this.#columns = changeColumns(this.#columns, { first, last }, { width: characters });
  }

  setHidden(first: number, last: number, hidden: boolean): void {
    this.#columns = changeColumns(this.#columns, { first, last }, { hidden });
  }

  setStyle(first: number, last: number, style: number): void {
    this.#columns = changeColumns(this.#columns, { first, last }, { style });
  }

  /** All columns when any differs from the file. */
  changes(): readonly ColumnContent[] | undefined {
    return sameData(this.#columns, this.#file) ? undefined : this.#columns;
  }
}

type Span = Pick<ColumnContent, "first" | "last">;
type ColumnChange = Partial<Omit<ColumnContent, "first" | "last">>;

/** The list with columns `span` changed: spans are cut where needed, gaps are filled, neighbours alike are joined. */
export function changeColumns(
  columns: readonly ColumnContent[],
  span: Span,
  change: ColumnChange,
): readonly ColumnContent[] {
  const inside = columns.flatMap((column) => clip(column, span));
  const outside = columns.flatMap((column) => [
    ...clip(column, { first: 0, last: span.first - 1 }),
    ...clip(column, { first: span.last + 1, last: Infinity }),
  ]);
  const changed = [...inside, ...gaps(inside, span)].map((column) => ({ ...column, ...change }));
  return tidyColumns([...outside, ...changed]);
}

/** In order, without entries that say nothing, and neighbours alike joined. */
export function tidyColumns(columns: readonly ColumnContent[]): readonly ColumnContent[] {
  const tidy: ColumnContent[] = [];
  for (const column of [...columns].sort((a, b) => a.first - b.first).filter(saysSomething)) {
    const before = tidy.at(-1);
    if (before?.last === column.first - 1 && isAlike(before, column)) {
      tidy[tidy.length - 1] = { ...before, last: column.last };
    } else {
      tidy.push(column);
    }
  }
  return tidy;
}

/** Columns are few and in order; looking through them is fast enough. */
function at(columns: readonly ColumnContent[], column: number): ColumnContent | undefined {
  return columns.find(({ first, last }) => column >= first && column <= last);
}

function clip(column: ColumnContent, span: Span): readonly ColumnContent[] {
  const first = Math.max(column.first, span.first);
  const last = Math.min(column.last, span.last);
  return first <= last ? [{ ...column, first, last }] : [];
}

function gaps(taken: readonly ColumnContent[], span: Span): readonly ColumnContent[] {
  const found: ColumnContent[] = [];
  let next = span.first;
  const fill = (last: number): void => {
    if (next <= last) found.push({ first: next, last, width: undefined, hidden: false, style: 0 });
  };
  for (const column of [...taken].sort((a, b) => a.first - b.first)) {
    fill(column.first - 1);
    next = column.last + 1;
  }
  fill(span.last);
  return found;
}

function saysSomething(column: ColumnContent): boolean {
  return column.width !== undefined || column.hidden || column.style !== 0;
}

function isAlike(a: ColumnContent, b: ColumnContent): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}
