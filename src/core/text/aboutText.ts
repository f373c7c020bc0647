import { formatAddress } from "../../base/address";
import type { Place, Subject } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import { subjectOf, subjectOfTable } from "../reading/placeOf";
import type { TextCell } from "./textCells";

/**
 * Where a text is and whom it concerns: "Quý I-2012!B4" under "Tên đơn vị", of "Xã Mễ Trì"; a heading concerns the
 * period of its table, a text of no table nobody.
 */
export function aboutText(cell: TextCell): { readonly place: Place; readonly subject: Subject } {
  const { sheet, table, body, field } = cell;
  return {
    place: { sheet: sheet.name, address: formatAddress(cell), header: field?.header ?? null },
    subject: table ? subjectIn(table, body, field) : NO_SUBJECT,
  };
}

function subjectIn(table: NonNullable<TextCell["table"]>, body: TextCell["body"], field: TextCell["field"]): Subject {
  return body ? subjectOf(table, body, field ?? table) : subjectOfTable(table);
}
