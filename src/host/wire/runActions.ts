import { HostError } from "./hostError";
import type { HostErrorCode } from "./hostError";
import { identityOf, loadObject } from "./loadObject";
import { located, ObjectPaths } from "./objectPaths";
import type { WireAction, WireRequest } from "./request";
import type { ActionResult, WireResponse } from "./response";
import { classOf } from "./session";
import type { Session } from "./session";
import type { Json } from "./json";

/** Answers with a code when the action at this 0-based index must fail, before it is done. */
export type ActionFault = (actionIndex: number) => HostErrorCode | undefined;

/**
 * Does the actions of a request in order and stops at the first that fails. There is no way back: what was done before
 * stays done, as in Excel.
 */
export function runActions(session: Session, request: WireRequest, faultAt: ActionFault): WireResponse {
  const paths = new ObjectPaths(session, request.paths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [actionIndex, action] of request.actions.entries()) {
    try {
      failOnPurpose(faultAt(actionIndex));
      results.push({ actionId: action.id, value: runAction(session, paths, action) });
      if (action.kind === "trace") traceIds.push(action.id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, location } = error;
      return { results, traceIds, failure: { code, message, location, actionIndex } };
    }
  }
  return { results, traceIds };
}

function failOnPurpose(code: HostErrorCode | undefined): void {
  if (code) throw new HostError(code, "A planned failure.");
}

function runAction(session: Session, paths: ObjectPaths, action: WireAction): Json {
  if (action.kind === "trace") return null;
  const object = paths.resolve(action.pathId);
  if (action.kind === "instantiate") return object && identityOf(session, object);
  if (action.kind === "load") {
    session.context.book.calculation.update();
    return loadObject(session, object, action.query);
  }
  if (action.kind === "call" && action.name === "_KeepReference") {
    if (object && classOf(session, object).isTrackable) session.references.keep(object);
    return null;
  }
  if (!object) throw new HostError("ItemNotFound", "The object does not exist.");
  const bound = classOf(session, object);
  const args = paths.argumentsOf(action.args);
  return located(`${bound.name}.${action.name}`, () => {
    if (action.kind === "call") return bound.call(object, { name: action.name, args }, session.context);
    bound.set(object, { name: action.name, value: args.value(0) }, session.context);
    return null;
  });
}
