import type { Failure } from "../../app/failure";
import type { RememberedFindings } from "../../app/ports";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import { NO_FINDINGS_STATE, findingsStateText, parseFindingsState } from "../../core";
import type { FindingsState } from "../../core";
import { stateXml } from "../customXmlState";
import { readStatePart, writeStatePart } from "../statePart";

/** Namespace of the custom XML part with what is remembered about findings. */
export const FINDINGS_NAMESPACE = "urn:chi-tieu:findings:1";

/** Reads what the workbook remembers; two round trips, one when it remembers nothing. Changes nothing. */
export async function readFindings(): Promise<Result<RememberedFindings, Failure>> {
  const text = await readStatePart(FINDINGS_NAMESPACE);
  if (!text.ok) return text;
  if (text.value === undefined) return ok({ state: NO_FINDINGS_STATE, origin: "none" });
  const parsed = parseFindingsState(text.value);
  return ok(parsed.ok ? { state: parsed.value, origin: "stored" } : { state: NO_FINDINGS_STATE, origin: "unreadable" });
}

/** Writes what is to be remembered, in place of what was; two round trips. Of several parts only one is kept. */
export function writeFindings(state: FindingsState): Promise<Result<null, Failure>> {
  return writeStatePart(FINDINGS_NAMESPACE, stateXml("findings", FINDINGS_NAMESPACE, findingsStateText(state)));
}
