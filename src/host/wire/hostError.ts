/**
 * Error codes of Excel that the host answers with, each with the HTTP status office.js then shows.
 * Source: "Error handling with the application-specific JavaScript APIs" and `Excel.ErrorCodes`.
 */
export const HTTP_STATUS_BY_CODE = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  InvalidReference: 400,
  InvalidRequest: 400,
  InvalidRequestContext: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
} as const;

/** One of Excel's error codes, e.g. "ItemNotFound". */
export type HostErrorCode = keyof typeof HTTP_STATUS_BY_CODE;

/**
 * Ends the action that is running, as Excel does: office.js gets the code, and the actions after it do not run.
 * The host is the far side of a wire whose failures *are* exceptions for the client, so here an exception is the
 * honest form; it never leaves `execute`.
 *
 * @example
 * throw new HostError("ItemAlreadyExists", "A worksheet named PL01 already exists.");
 */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** Class and member where it happened, "Worksheet.getRange"; known when it passes the wire. */
  location: string | undefined = undefined;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}
