import { valueAt } from "../model/snapshot";
import { isPlaceholder } from "../reading/placeholders";
import type { ColumnReading, LabelReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import type { Template } from "../template/template";
import { companyKey } from "./companyKey";
import { phrases } from "./headerPhrases";

/** A row that counts one enterprise for something, and who may be the same enterprise. */
export interface EnterpriseRow {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly name: string;
  readonly key: string;
  readonly unit: string | undefined;
  readonly kind: string | undefined;
  readonly measure: string | undefined;
}

/** Longer texts always say something. */
const LONGEST_PLACEHOLDER = 10;
const BUCKETS = 1 << 22;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const LAST_ASCII = 0x7f;
const WEIGHTS = weights();
const PERSON = phrases(
  "họ tên",
  "họ và tên",
  "tên đảng viên",
  "tên đoàn viên",
  "tên hội viên",
  "ngày sinh",
  "năm sinh",
);

/**
 * The rows of tables whose enterprise may stand in another row, too: grouped by name as {@link companyKey} compares it, in
 * the order of the sheets, each group with two rows at least. Rows about people are left out: an enterprise admits many
 * members. Linear time; whole names are only compared where their last words may be the same.
 */
export function sameEnterprises(
  tables: readonly TableReading[],
  template: Template,
): ReadonlyMap<string, readonly EnterpriseRow[]> {
  const ofPeople = peopleMeasures(template);
  const columns = tables.flatMap((table) => {
    const [column] = columnsOfRole(table, "enterprise");
    return column && !isAboutPeople(table) ? [{ table, column }] : [];
  });
  if (columns.length === 0) return new Map();
  const counts = bucketCounts(columns);
  const groups = new Map<string, EnterpriseRow[]>();
  for (const { table, column } of columns) {
    for (const row of table.rows) {
      const name = nameAt(table, row, column);
      if (name === undefined || counts[bucketOf(name)] === 1) continue;
      const found = rowOf({ table, row, column, name });
      if (found.measure !== undefined && ofPeople.has(found.measure)) continue;
      const group = groups.get(found.key);
      if (group) group.push(found);
      else groups.set(found.key, [found]);
    }
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

/** How many names fall into each bucket: 0, 1, or 2 for more. */
function bucketCounts(columns: readonly Pick<EnterpriseRow, "table" | "column">[]): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  for (const { table, column } of columns) {
    for (const row of table.rows) {
      const name = nameAt(table, row, column);
      if (name === undefined) continue;
      const bucket = bucketOf(name);
      counts[bucket] = Math.min(2, (counts[bucket] ?? 0) + 1);
    }
  }
  return counts;
}

/** Codes of measures that count people: their unit of measure is đảng viên, đoàn viên, hội viên, người. */
function peopleMeasures({ kinds }: Template): ReadonlySet<string> {
  const all = kinds.flatMap(({ measures }) => measures);
  return new Set(
    all.filter(({ unitOfMeasure }) => /(?:viên|người)$/u.test(unitOfMeasure.trim())).map(({ code }) => code),
  );
}

function isAboutPeople({ columns }: TableReading): boolean {
  return columns.some(({ header }) => PERSON.test(headerKey(header)));
}

function nameAt({ sheet }: TableReading, { row, role }: RowReading, { column }: ColumnReading): string | undefined {
  if (role !== "data") return undefined;
  const value = valueAt(sheet, { row, column });
  if (typeof value !== "string") return undefined;
  return value.length <= LONGEST_PLACEHOLDER && isPlaceholder(value) ? undefined : value;
}

function rowOf(cell: Pick<EnterpriseRow, "table" | "row" | "column" | "name">): EnterpriseRow {
  const { table, row, name } = cell;
  return {
    ...cell,
    key: companyKey(name),
    unit: known(row.labels.unit) ?? table.dimensions.unit,
    kind: known(row.labels.kind) ?? table.dimensions.kind,
    measure: known(row.labels.measure) ?? table.dimensions.measure,
  };
}

function known(label: LabelReading | undefined): string | undefined {
  return label?.state === "known" ? label.value : undefined;
}

/**
 * A number that is the same for two spellings of one name: of the consonants and digits of its last word, which no
 * abbreviation, case or place of a tone changes. Few other names have it; those are compared as a whole.
 */
function bucketOf(name: string): number {
  let bucket = 0;
  let hasWord = false;
  for (let at = name.length - 1; at >= 0; at--) {
    const code = name.charCodeAt(at);
    if (code === SPACE || code === NO_BREAK_SPACE) {
      if (hasWord) break;
      continue;
    }
    const weight = WEIGHTS[code] ?? 0;
    hasWord ||= weight > 0 || code > LAST_ASCII;
    if (weight > 1) bucket = (Math.imul(bucket, 31) + weight) & (BUCKETS - 1);
  }
  return bucket;
}

/** By character code: 0 for a mark, 1 for a vowel, which may be written in several ways, more for consonants and digits. */
function weights(): readonly number[] {
  return Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
    const letter = String.fromCharCode(code).toLowerCase();
    if (!/[a-z0-9]/u.test(letter)) return 0;
    return "aeiouy".includes(letter) ? 1 : letter.charCodeAt(0);
  });
}
