import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { ProblemCode } from "../model/problem";
import { ACCEPTED_MAX, REASON_MAX_CHARACTERS } from "./findingsState";
import type { AcceptedFinding, FindingsState } from "./findingsState";

/** Why a finding cannot be accepted. */
export type AcceptRefusal =
  | { readonly code: "reason-missing" }
  | { readonly code: "reason-too-long"; readonly max: number }
  | { readonly code: "too-many-accepted"; readonly max: number };

/** A finding to accept, with the reason in the words of the office. */
export interface Acceptance {
  /** `id` of the finding; see FindingIdentity. */
  readonly id: string;
  readonly code: ProblemCode;
  readonly reason: string;
  /** Excel serial of local time. */
  readonly stamp: number;
}

/**
 * Accepts a finding as it is now. The reason must say something; a finding that was accepted before gets the new reason.
 * The acceptance holds for this value alone: with another one the finding is there again.
 */
export function acceptFinding(
  state: FindingsState,
  { reason, ...finding }: Acceptance,
): Result<FindingsState, AcceptRefusal> {
  const words = reason.replace(/\s+/gu, " ").trim();
  if (words === "") return err({ code: "reason-missing" });
  if (words.length > REASON_MAX_CHARACTERS) return err({ code: "reason-too-long", max: REASON_MAX_CHARACTERS });
  const { accepted } = withdrawAcceptance(state, finding.id);
  if (accepted.length >= ACCEPTED_MAX) return err({ code: "too-many-accepted", max: ACCEPTED_MAX });
  return ok({ ...state, accepted: [...accepted, { ...finding, reason: words }] });
}

/** The finding counts again. One that was not accepted changes nothing. */
export function withdrawAcceptance(state: FindingsState, id: string): FindingsState {
  return { ...state, accepted: state.accepted.filter((one) => one.id !== id) };
}

/** Acceptances by the id of their finding. */
export function acceptedById({ accepted }: FindingsState): ReadonlyMap<string, AcceptedFinding> {
  return new Map(accepted.map((one) => [one.id, one]));
}
