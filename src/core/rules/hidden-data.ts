import { formatRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { NO_SUBJECT } from "../model/problem";
import { withSharedCause } from "../model/sharedCause";
import type { SheetSnapshot } from "../model/snapshot";
import { officeSheets } from "../reading/findSheet";
import { figuresOfTable, hiddenColumnBlocks, hiddenRowBlocks, numbersOfSheet } from "../reading/hiddenFigures";
import type { HiddenBlock } from "../reading/hiddenFigures";
import { subjectOf, subjectOfTable } from "../reading/placeOf";
import type { RowReading, TableReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

/** More blocks of hidden rows than this come from a filter: one thing to undo. */
const BLOCKS_BY_HAND = 20;

/**
 * Hidden rows, columns and sheets with figures, which count although nobody sees them. On a sheet the form does not know
 * it is only a question: lists for choosing from are hidden on purpose.
 */
export const hiddenData = defineRule({
  code: "hidden-data",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: (input) => [
    ...officeSheets(input.snapshot).flatMap((sheet) => hiddenSheet(sheet, input)),
    ...input.reading.tables
      .filter(({ sheet }) => sheet.visibility === "visible")
      .flatMap((table) => [...hiddenRows(table), ...hiddenColumns(table)]),
  ],
});

function hiddenSheet(sheet: SheetSnapshot, { reading }: RuleInput): readonly Finding<"hidden-data">[] {
  if (sheet.visibility === "visible") return [];
  const tables = reading.tables.filter((table) => table.sheet === sheet);
  const isOfForm = tables.length > 0;
  const figures = isOfForm ? tables.reduce((sum, table) => sum + figuresOfTable(table), 0) : numbersOfSheet(sheet);
  if (figures === 0) return [];
  return [
    {
      severity: isOfForm ? "warning" : "question",
      place: { sheet: sheet.name, address: null, header: null },
      subject: NO_SUBJECT,
      data: { what: "sheet", figures },
      cause: null,
    },
  ];
}

/** All cells of the table in the hidden rows. The blocks of one table have one cause. */
function hiddenRows(table: TableReading): readonly Finding<"hidden-data">[] {
  const blocks = hiddenRowBlocks(table);
  return withSharedCause(
    (blocks.length > BLOCKS_BY_HAND ? joined(blocks) : blocks).map(({ first, last, figures }) => ({
      place: placeOfCells(table, { ...table.header, row: first.row, rowCount: last.row - first.row + 1 }),
      subject: first === last ? subjectOf(table, first, table) : subjectOfTable(table),
      data: { what: "rows", figures } as const,
      cause: null,
    })),
    () => "",
  );
}

function joined(blocks: readonly HiddenBlock<RowReading>[]): readonly HiddenBlock<RowReading>[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return [];
  return [{ first: first.first, last: last.last, figures: blocks.reduce((sum, { figures }) => sum + figures, 0) }];
}

/** The cells of the hidden columns from the first row of the body to its last. */
function hiddenColumns(table: TableReading): readonly Finding<"hidden-data">[] {
  const filled = table.rows.filter(({ role }) => role !== "blank");
  const [top, bottom] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
  return hiddenColumnBlocks(table).map(({ first, last, figures }) => {
    const columns = { column: first.column, columnCount: last.column - first.column + 1 };
    return {
      place: {
        ...placeOfCells(table, { row: top, rowCount: bottom - top + 1, ...columns }),
        header: first === last ? first.header : null,
      },
      subject: subjectOfTable(first === last ? first : table),
      data: { what: "columns", figures } as const,
      cause: null,
    };
  });
}

function placeOfCells({ sheet }: TableReading, area: Rect): Finding<"hidden-data">["place"] {
  return { sheet: sheet.name, address: formatRect(area), header: null };
}
