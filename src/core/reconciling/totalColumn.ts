import { isFigureColumn } from "../reading/figureCells";
import { isOfWhichWord, isTotalWord } from "../reading/rowWords";
import type { ColumnReading, TableReading } from "../reading/reading";
import { HEADER_PATH_SEPARATOR } from "../template/template";

/**
 * The columns a column headed "Tổng số" may be the sum of: its neighbours under the same heading ("Thành lập mới › Tổng
 * số" beside "Thành lập mới › Tổ chức đảng"), or those under the next heading ("Chia ra"). Never what stands under "Trong
 * đó". Empty for other columns. Whether they do add up is for the figures to show.
 */
export function childColumns(table: TableReading, result: ColumnReading): readonly ColumnReading[] {
  const levels = levelsOf(result);
  if (!isTotalWord(levels.at(-1) ?? "")) return [];
  const parent = levels.slice(0, -1).join(HEADER_PATH_SEPARATOR);
  const others = table.columns.filter((column) => column !== result && isPart(column));
  if (parent !== "") return others.filter((column) => isUnder(column, parent));
  const next = others.find(({ column }) => column > result.column);
  const heading = next && levelsOf(next).length > 1 ? (levelsOf(next)[0] ?? "") : "";
  return heading === "" || isTrongDo(heading) ? [] : others.filter((column) => isUnder(column, heading));
}

function levelsOf({ field }: ColumnReading): readonly string[] {
  return field.title.split(HEADER_PATH_SEPARATOR);
}

function isPart(column: ColumnReading): boolean {
  const { role } = column.field;
  return isFigureColumn(column) && role !== "rate" && role !== "difference" && !levelsOf(column).some(isTrongDo);
}

function isTrongDo(level: string): boolean {
  return isOfWhichWord(level) && !/^chia/iu.test(level.trim());
}

function isUnder(column: ColumnReading, parent: string): boolean {
  return column.field.title.startsWith(`${parent}${HEADER_PATH_SEPARATOR}`);
}
