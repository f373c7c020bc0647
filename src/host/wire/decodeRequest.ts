import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { isJsonArray, isJsonObject, parseJson } from "./json";
import type { Json, JsonObject } from "./json";
import type { WireAction, WireArguments, WirePath, WireQuery, WireRequest } from "./request";

/** Why a text is no request; for developers. */
export interface DecodeError {
  readonly code: "not-json" | "not-a-request" | "unknown-action" | "unknown-path";
  readonly detail: string;
}

/**
 * Reads the body of a ProcessQuery request. The text comes from outside: nothing in it is believed before it is
 * checked, and what the host does not know (recursive loads, updates as a whole) is said, not skipped.
 */
export function decodeRequest(body: string): Result<WireRequest, DecodeError> {
  const request = parseJson(body);
  if (request === undefined) return err({ code: "not-json", detail: "The body is not JSON." });
  if (!isJsonObject(request)) return err({ code: "not-a-request", detail: "The body is not an object." });
  const { Actions: actions, ObjectPaths: paths } = request;
  if (!isJsonArray(actions) || !isJsonObject(paths)) {
    return err({ code: "not-a-request", detail: "Actions or ObjectPaths are missing." });
  }
  const decodedPaths = collect(Object.entries(paths), ([id, path]) => decodePath(Number(id), path));
  const decodedActions = collect(actions, decodeAction);
  if (!decodedPaths.ok) return decodedPaths;
  if (!decodedActions.ok) return decodedActions;
  return ok({ actions: decodedActions.value, paths: new Map(decodedPaths.value) });
}

function collect<S, T>(
  list: readonly S[],
  decode: (item: S) => Result<T, DecodeError>,
): Result<readonly T[], DecodeError> {
  const values: T[] = [];
  for (const item of list) {
    const decoded = decode(item);
    if (!decoded.ok) return decoded;
    values.push(decoded.value);
  }
  return ok(values);
}

function decodeAction(action: Json): Result<WireAction, DecodeError> {
  if (!isJsonObject(action)) return err({ code: "not-a-request", detail: "An action is not an object." });
  const id = numberAt(action, "Id");
  const pathId = numberAt(action, "ObjectPathId");
  const name = memberName(textAt(action, "Name"));
  const args = decodeArguments(action["ArgumentInfo"]);
  switch (numberAt(action, "ActionType")) {
    case 1:
      return ok({ kind: "instantiate", id, pathId });
    case 2:
      return ok({ kind: "load", id, pathId, query: decodeQuery(action["QueryInfo"]) });
    case 3:
      return ok({ kind: "call", id, pathId, name, args });
    case 4:
      return ok({ kind: "set", id, pathId, name, args });
    case 5:
      return ok({ kind: "trace", id });
    default:
      return err({ code: "unknown-action", detail: `Action type ${JSON.stringify(action["ActionType"] ?? null)}.` });
  }
}

function decodePath(id: number, path: Json): Result<readonly [number, WirePath], DecodeError> {
  if (!isJsonObject(path)) return err({ code: "not-a-request", detail: "An object path is not an object." });
  const parentId = numberAt(path, "ParentObjectPathId");
  const name = memberName(textAt(path, "Name"));
  const args = decodeArguments(path["ArgumentInfo"]);
  switch (numberAt(path, "ObjectPathType")) {
    case 1:
      return ok([id, { kind: "global" }]);
    case 2:
      return ok([id, { kind: "new", typeName: textAt(path, "Name") }]);
    case 3:
      return ok([id, { kind: "method", parentId, name, args }]);
    case 4:
      return ok([id, { kind: "property", parentId, name }]);
    case 5:
      return ok([id, { kind: "item", parentId, args }]);
    case 6:
      return ok([id, { kind: "reference", referenceId: textAt(path, "Name") }]);
    case 7:
      return ok([id, { kind: "null" }]);
    default:
      return err({
        code: "unknown-path",
        detail: `Object path type ${JSON.stringify(path["ObjectPathType"] ?? null)}.`,
      });
  }
}

function decodeArguments(info: Json | undefined): WireArguments {
  const values = isJsonObject(info) ? info["Arguments"] : undefined;
  const objectIds = isJsonObject(info) ? info["ReferencedObjectPathIds"] : undefined;
  return { values: isJsonArray(values) ? values : [], objectIds: isJsonArray(objectIds) ? objectIds : [] };
}

function decodeQuery(info: Json | undefined): WireQuery {
  const query = isJsonObject(info) ? info : {};
  const select = query["Select"];
  const [top, skip] = [query["Top"], query["Skip"]];
  return {
    select: isJsonArray(select) ? select.filter((name) => typeof name === "string") : undefined,
    top: typeof top === "number" ? top : undefined,
    skip: typeof skip === "number" ? skip : 0,
  };
}

/** On the wire members are "GetRange", in the tables "getRange". Internal names ("_KeepReference") stay. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function numberAt(object: JsonObject, key: string): number {
  const value = object[key];
  return typeof value === "number" ? value : 0;
}

function textAt(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value : "";
}
