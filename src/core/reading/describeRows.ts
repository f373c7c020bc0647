import type { RowDescription, TableDescription } from "../template/template";
import { inUnicode } from "../text/inUnicode";
import { alignInOrder } from "./alignInOrder";
import type { MissingRow, RowReading } from "./reading";
import { headerKey, unitKey } from "./textKey";

/** Rows of a sheet beside the rows of the form. */
export interface DescribedRows {
  readonly rows: readonly RowReading[];
  readonly missingRows: readonly MissingRow[];
}

/**
 * Tells which row of the form each row of the sheet is: rows of the same label in the order of the form, then the same
 * label anywhere, then, where the rows around agree, a row with another label in the place of a missing one
 * (`isRelabelled`). A table without described rows is given back as it is.
 *
 * @param bodyRow 0-based first row of the body.
 */
export function describeRows(table: TableDescription, rows: readonly RowReading[], bodyRow: number): DescribedRows {
  const wanted = table.rows;
  if (!wanted) return { rows, missingRows: [] };
  const named = rows.filter(({ role, label }) => role !== "blank" && label !== "");
  const pairs = pairRows(
    wanted.map(({ label }) => rowKey(label)),
    named.map(({ label }) => rowKey(label)),
  );
  const isRelabelled = new Set(pairs.byPlace.map(([, found]) => named[found]));
  const described = new Map([...pairs.byLabel, ...pairs.byPlace].map(([row, found]) => [named[found], wanted[row]]));
  return {
    rows: rows.map((row) => ({ ...row, described: described.get(row), isRelabelled: isRelabelled.has(row) })),
    missingRows: missingRows(wanted, { named, described, bodyRow }),
  };
}

/** Key by which labels of rows are compared: tones and prefixes kept as in names, i and y alike as in words. */
export function rowKey(label: string): string {
  return headerKey(unitKey(inUnicode(label)))
    .replace(/^[-–+*•]\s*/u, "")
    .replace(/[:;.,]+$/u, "")
    .trim();
}

type Pair = readonly [wanted: number, found: number];

function pairRows(
  wanted: readonly string[],
  found: readonly string[],
): { readonly byLabel: readonly Pair[]; readonly byPlace: readonly Pair[] } {
  const inOrder = alignInOrder(wanted, found);
  const byLabel = [...inOrder, ...anywhere(wanted, found, inOrder)];
  return { byLabel, byPlace: betweenNeighbours(wanted.length, found.length, byLabel) };
}

/** The same labels out of order: offices sort their units anew. */
function anywhere(wanted: readonly string[], found: readonly string[], pairs: readonly Pair[]): readonly Pair[] {
  const [taken, done] = [new Set(pairs.map(([, at]) => at)), new Set(pairs.map(([at]) => at))];
  const free = new Map<string, number[]>();
  found.forEach((key, at) => {
    if (!taken.has(at)) free.set(key, [...(free.get(key) ?? []), at]);
  });
  return wanted.flatMap((key, at): readonly Pair[] => {
    const place = done.has(at) ? undefined : free.get(key)?.shift();
    return place === undefined ? [] : [[at, place]];
  });
}

/** As many unknown rows as missing ones between the same two neighbours: those rows are called something else. */
function betweenNeighbours(wantedCount: number, foundCount: number, pairs: readonly Pair[]): readonly Pair[] {
  const foundOf = new Map(pairs);
  const taken = new Set(pairs.map(([, at]) => at));
  const result: Pair[] = [];
  let [missing, before]: [number[], number] = [[], -1];
  for (let at = 0; at <= wantedCount; at++) {
    const place = at === wantedCount ? foundCount : foundOf.get(at);
    if (place === undefined) {
      missing.push(at);
      continue;
    }
    const free = range(before + 1, place).filter((candidate) => !taken.has(candidate));
    if (free.length === missing.length) missing.forEach((row, order) => result.push([row, free[order] ?? 0]));
    [missing, before] = [[], place];
  }
  return result;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function missingRows(
  wanted: readonly RowDescription[],
  {
    named,
    described,
    bodyRow,
  }: {
    readonly named: readonly RowReading[];
    readonly described: ReadonlyMap<RowReading | undefined, RowDescription | undefined>;
    readonly bodyRow: number;
  },
): readonly MissingRow[] {
  const rowOf = new Map(named.map((row) => [described.get(row), row.row]));
  let before = bodyRow;
  return wanted.flatMap((row, at): MissingRow[] => {
    const place = rowOf.get(row);
    if (place !== undefined) before = place + 1;
    return place === undefined ? [{ row, before, after: wanted[at - 1] }] : [];
  });
}
