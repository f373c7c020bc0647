import { ok } from "../base/result";
import type { Result } from "../base/result";
import { createBook } from "./book/createBook";
import { createCalculator } from "./calc/createCalculator";
import { createHost } from "./createHost";
import type { Host, HostOptions } from "./createHost";
import { openXlsx } from "./xlsx/openXlsx";
import { saveXlsx } from "./xlsx/saveXlsx";
import type { XlsxError } from "./xlsx/xlsxError";

/** Why a workbook file cannot be opened or written. */
export type HostError = XlsxError;

/** A workbook file behind the wire of office.js. */
export interface WorkbookHost extends Host {
  /**
   * The file as it is now: the opened one with the changes patched in. Without a change these are the opened bytes.
   * A signed file is refused, because writing would break the signature.
   */
  save(): Result<Uint8Array, HostError>;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file behind the wire of office.js.
 *
 * @example
 * const host = openWorkbookHost(bytes, { fileName: "so.xlsx" });
 * if (host.ok) await host.value.execute(requestBody);
 */
export function openWorkbookHost(bytes: Uint8Array, options: HostOptions = {}): Result<WorkbookHost, HostError> {
  const file = openXlsx(bytes);
  if (!file.ok) return file;
  const book = createBook(file.value.content, createCalculator);
  return ok({ ...createHost(book, options), save: () => saveXlsx(file.value, book.toChanges()) });
}
