import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

/**
 * Why a workbook file was not opened or not written. `part` is the name inside the package, e.g. "xl/workbook.xml";
 * it is data for the message, never a path on a disk.
 */
export type XlsxError =
  | { readonly code: "not-a-zip" }
  /** The magic number of compound files: an encrypted workbook or the old .xls format. */
  | { readonly code: "encrypted-or-old-format" }
  | { readonly code: "truncated"; readonly part: string | undefined }
  | { readonly code: "bad-zip"; readonly part: string | undefined }
  | { readonly code: "crc"; readonly part: string }
  | { readonly code: "too-many-entries"; readonly entries: number }
  | { readonly code: "too-large"; readonly part: string | undefined }
  | { readonly code: "ratio"; readonly part: string }
  | { readonly code: "duplicate-entry"; readonly part: string }
  | { readonly code: "bad-entry-name"; readonly part: string }
  | { readonly code: "encrypted-entry"; readonly part: string }
  | { readonly code: "unsupported-compression"; readonly part: string }
  | { readonly code: "no-workbook-part" }
  | { readonly code: "missing-part"; readonly part: string }
  | { readonly code: "unsupported-encoding"; readonly part: string }
  | { readonly code: "doctype"; readonly part: string }
  | { readonly code: "bad-xml"; readonly part: string }
  /** Only when writing: a signature would not cover what was written. */
  | { readonly code: "signed" }
  /** Only when writing: the changes speak of a sheet the file does not have. */
  | { readonly code: "unknown-sheet"; readonly sheetId: number }
  /** Only when writing: rows or cells of the part are not in ascending order, so there is no safe place to splice. */
  | { readonly code: "disordered-sheet"; readonly part: string }
  /** Only when writing: more cell formats than a workbook may have. */
  | { readonly code: "too-many-formats" };

/** Carries an {@link XlsxError} up through the readers and writers to {@link catchXlsx}. Never leaves this folder. */
class XlsxFault extends Error {
  constructor(readonly reason: XlsxError) {
    super(reason.code);
  }
}

/**
 * Stops reading or writing with a reason. The scanners are some forty small functions deep in each other; a thrown
 * fault keeps their signatures to what they compute. {@link catchXlsx} turns it into a value at the border.
 */
export function fail(reason: XlsxError): never {
  throw new XlsxFault(reason);
}

/** Runs a reader or writer and gives its value, or the reason it stopped. Programming errors pass through. */
export function catchXlsx<T>(run: () => T): Result<T, XlsxError> {
  try {
    return ok(run());
  } catch (fault) {
    if (fault instanceof XlsxFault) return err(fault.reason);
    throw fault;
  }
}
