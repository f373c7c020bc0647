import type { Fault, Faults } from "../faults";
import { byteLength } from "./byteLength";
import { decodeRequest } from "./decodeRequest";
import type { HostErrorCode } from "./hostError";
import type { WireRequest } from "./request";
import { encodeResponse } from "./response";
import type { WireResponse } from "./response";
import { runActions } from "./runActions";
import type { Session } from "./session";

/** What a request meets on its way besides the workbook. */
export interface Wire {
  readonly session: Session;
  readonly faults: Faults;
  /** Bytes one request or one answer may have; `undefined` is no limit. Excel on the web: 5 MB. */
  readonly payloadMaxBytes: number | undefined;
}

/**
 * Answers one ProcessQuery request: body in, body out. It never rejects for what Excel would answer with an error; a
 * rejection is a mistake in the host itself. With a planned "lost" failure the promise stays open for ever.
 */
export async function execute(wire: Wire, body: string): Promise<string> {
  const decoded = decodeRequest(body);
  if (!decoded.ok) return encodeResponse(refused("InvalidRequest", `${decoded.error.code}: ${decoded.error.detail}`));
  const request = decoded.value;
  const number = isHousekeeping(request) ? null : wire.faults.count();
  const fault = number === null ? undefined : wire.faults.ofRequest(number);
  const requestBytes = byteLength(body);
  const answer = encodeResponse(answerOf(wire, { request, number, requestBytes, fault }));
  const responseBytes = byteLength(answer);
  const isLost = fault?.effect === "lost";
  wire.faults.record({
    request: number,
    actions: request.actions.length,
    requestBytes,
    responseBytes: isLost ? 0 : responseBytes,
  });
  if (isLost) return neverAnswered();
  return isTooLarge(wire, responseBytes) ? encodeResponse(refused("ResponsePayloadSizeLimitExceeded", "")) : answer;
}

interface Received {
  readonly request: WireRequest;
  readonly number: number | null;
  readonly requestBytes: number;
  readonly fault: Fault | undefined;
}

function answerOf(wire: Wire, { request, number, requestBytes, fault }: Received): WireResponse {
  if (isTooLarge(wire, requestBytes)) return refused("RequestPayloadSizeLimitExceeded", "");
  if (fault && (fault.effect ?? "refused") === "refused") return refused(fault.code, "A planned failure.");
  const response = runActions(wire.session, request, (action) =>
    number === null ? undefined : wire.faults.ofAction(number, action),
  );
  // `suspendApiCalculationUntilNextSync` ends with the request that asked for it.
  wire.session.context.book.calculation.suspended = false;
  return fault ? refused(fault.code, "A planned failure after everything was done.") : response;
}

function refused(code: HostErrorCode, message: string): WireResponse {
  return { results: [], traceIds: [], failure: { code, message } };
}

function isTooLarge({ payloadMaxBytes }: Wire, bytes: number): boolean {
  return payloadMaxBytes !== undefined && bytes > payloadMaxBytes;
}

/**
 * Requests that are none of the add-in's: after a run office.js gives back what it kept, in a request of its own that
 * says nothing else; and it reports to services of Office that have nothing to do with the workbook.
 */
function isHousekeeping({ actions, paths }: WireRequest): boolean {
  if ([...paths.values()].every(({ kind }) => kind === "new")) return true;
  const calls = actions.filter(({ kind }) => kind !== "instantiate");
  return calls.length > 0 && calls.every((action) => action.kind === "call" && action.name === "_RemoveReference");
}

function neverAnswered(): Promise<string> {
  return new Promise(() => undefined);
}
