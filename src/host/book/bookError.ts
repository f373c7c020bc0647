import { err } from "../../base/result";

/** Codes Excel gives (`OfficeExtension.Error.code`) that the state of a workbook can lead to. */
export type BookErrorCode =
  "AccessDenied" | "InvalidArgument" | "InvalidOperation" | "ItemAlreadyExists" | "ItemNotFound" | "NotImplemented";

/**
 * Why the workbook refused something. `code` is Excel's, `message` is English, for developers, and holds no cell values.
 *
 * @example { code: "ItemAlreadyExists", message: "A sheet named 'PL01' exists." }
 */
export interface BookError {
  readonly code: BookErrorCode;
  readonly message: string;
}

/** A refusal as a value: `refuse("AccessDenied", "The sheet is protected.")`. */
export function refuse(code: BookErrorCode, message: string): { readonly ok: false; readonly error: BookError } {
  return err({ code, message });
}
