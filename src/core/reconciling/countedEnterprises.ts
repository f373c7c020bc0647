import { valueAt } from "../model/snapshot";
import { isPlaceholder } from "../reading/placeholders";
import type { ColumnReading, LabelReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole } from "../reading/tableColumns";
import { headerKey, unitKey } from "../reading/textKey";
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
 * members. Linear time; whole names are only compared where their last words agree.
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
  const lastWords = lastWordCounter();
  for (const { table, column } of columns) for (const row of table.rows) lastWords.count(nameAt(table, row, column));
  const groups = new Map<string, EnterpriseRow[]>();
  for (const { table, column } of columns) {
    for (const row of table.rows) {
      const name = nameAt(table, row, column);
      if (name === undefined || !lastWords.isRepeated(name)) continue;
      const found = rowOf({ table, row, column, name });
      if (found.measure !== undefined && ofPeople.has(found.measure)) continue;
      const group = groups.get(found.key);
      if (group) group.push(found);
      else groups.set(found.key, [found]);
    }
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
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

/** Counts names by their last word, so that most names of a long list need no closer look. */
function lastWordCounter(): { count(name: string | undefined): void; isRepeated(name: string): boolean } {
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const word = name.slice(name.trimEnd().lastIndexOf(" ") + 1);
    const key = keys.get(word) ?? unitKey(word.replace(/[^\p{L}\p{M}\d]+/gu, ""));
    keys.set(word, key);
    return key;
  };
  return {
    count: (name) => {
      if (name !== undefined) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
    },
    isRepeated: (name) => (counts.get(keyOf(name)) ?? 0) > 1,
  };
}
