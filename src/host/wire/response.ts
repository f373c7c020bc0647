import type { HostErrorCode } from "./hostError";
import { HTTP_STATUS_BY_CODE } from "./hostError";
import type { Json } from "./json";

/** What one action answered. */
export interface ActionResult {
  readonly actionId: number;
  readonly value: Json;
}

/** Why a request ended. `actionIndex` is the 0-based place of the action; without it the whole request was refused. */
export interface RequestFailure {
  readonly code: HostErrorCode;
  readonly message: string;
  readonly location?: string | undefined;
  readonly actionIndex?: number;
}

/** The outcome of a request: results up to the failure, if there is one. What was done before it stays done. */
export interface WireResponse {
  readonly results: readonly ActionResult[];
  readonly traceIds: readonly number[];
  readonly failure?: RequestFailure;
}

/** The body office.js gets: `{"Results":[{"ActionId":3,"Value":{"Name":"PL01"}}],"TraceIds":[]}`. */
export function encodeResponse({ results, traceIds, failure }: WireResponse): string {
  return JSON.stringify({
    Results: results.map(({ actionId, value }) => ({ ActionId: actionId, Value: value })),
    TraceIds: traceIds,
    ...(failure && { Error: encodeFailure(failure) }),
  });
}

function encodeFailure({ code, message, location, actionIndex }: RequestFailure): Json {
  return {
    Code: code,
    Message: message,
    Location: location ?? "",
    HttpStatusCode: HTTP_STATUS_BY_CODE[code],
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
}
