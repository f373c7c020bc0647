import type { Result } from "../../base/result";
import { BookWriter } from "./bookWriter";
import type { BookChanges } from "./changes";
import { isWithoutChanges } from "./noChanges";
import { relationshipsOf } from "./opc/partSource";
import { isType } from "./opc/relationships";
import { catchXlsx, fail } from "./xlsxError";
import type { XlsxError } from "./xlsxError";
import type { XlsxFile } from "./xlsxFile";

/**
 * Puts changes into an opened file and gives the bytes of the new file. Parts that the changes do not touch are
 * copied byte for byte; in the others only what changed is spliced. Without changes the original bytes come back.
 *
 * A digitally signed file is refused ("signed"): its signature would no longer hold.
 *
 * @example
 * const cell = { value: 1250.5, formula: null, style: 0 };
 * const sheet = { ...noSheetChanges(), cells: [{ row: 6, column: 1, cell }] };
 * const saved = saveXlsx(file, { ...noChanges(), sheets: new Map([[1, sheet]]) });
 */
export function saveXlsx(file: XlsxFile, changes: BookChanges): Result<Uint8Array, XlsxError> {
  return catchXlsx(() => {
    const { parts } = file.source;
    if (isWithoutChanges(changes)) return parts.zip.bytes;
    if (relationshipsOf(parts, "").some((one) => isType(one, "origin"))) return fail({ code: "signed" });
    return new BookWriter(file, changes).write();
  });
}
