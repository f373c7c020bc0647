import { lastColumn, lastRow } from "../../../base/rect";
import { HostError } from "../../wire/hostError";
import { isJsonObject } from "../../wire/json";
import type { Json } from "../../wire/json";
import type { Arguments } from "../arguments";
import type { Cells } from "../handles";
import { isUnbounded } from "./cellsAddress";

/** `range.getRowProperties({ rowHidden: true })`: one entry for each row, `[{ rowHidden: false }, { rowHidden: true }]`. */
export function rowProperties({ sheet, rect }: Cells, args: Arguments): Json {
  const wanted = wantedOnly(args, "rowHidden");
  checkBounded({ sheet, rect });
  return indexes(rect.row, lastRow(rect)).map((row) => (wanted ? { rowHidden: sheet.rows.isHidden(row) } : {}));
}

/** `range.getColumnProperties({ columnHidden: true })`: one entry for each column. */
export function columnProperties({ sheet, rect }: Cells, args: Arguments): Json {
  const wanted = wantedOnly(args, "columnHidden");
  checkBounded({ sheet, rect });
  return indexes(rect.column, lastColumn(rect)).map((column) =>
    wanted ? { columnHidden: sheet.columns.isHidden(column) } : {},
  );
}

/** Whether the property is asked for. The host knows no other: NotImplemented instead of an entry without it. */
function wantedOnly(args: Arguments, known: string): boolean {
  const options = args.value(0);
  if (!isJsonObject(options)) throw new HostError("InvalidArgument", "The properties to load are expected.");
  const wanted = Object.entries(options).flatMap(([name, isWanted]) => (isWanted === false ? [] : [name]));
  if (wanted.some((name) => name !== known)) {
    throw new HostError("NotImplemented", `This host only tells ${known}.`);
  }
  return wanted.length > 0;
}

/** A million entries for a whole column are no answer anybody wants (what Excel does there is unproven). */
function checkBounded({ rect }: Cells): void {
  if (isUnbounded(rect)) throw new HostError("InvalidArgument", "Whole rows and columns have too many properties.");
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
