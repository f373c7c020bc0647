import { Arguments } from "../objects/arguments";
import type { BoundClass, MemberInfo } from "../objects/bindClass";
import type { HostObject } from "../objects/hostObject";
import { isSetIncluded } from "../objects/isSetIncluded";
import type { Json, JsonObject } from "./json";
import { located } from "./objectPaths";
import type { WireQuery } from "./request";
import { selectTree } from "./selectTree";
import type { SelectTree } from "./selectTree";
import { classOf } from "./session";
import type { Session } from "./session";

/**
 * What a load answers: `{Name: "PL01"}` for an object, `{_Items: [{_Id, Name}, …]}` for a collection, `null` for a null
 * object. Names come back in PascalCase. An unknown name fails with the class and the name in it.
 */
export function loadObject(session: Session, object: HostObject | null, query: WireQuery): Json {
  return loadTree(session, object, { tree: selectTree(query.select), top: query.top, skip: query.skip });
}

/** What office.js needs to find the object again: its key in the collection, and its id when it is kept. */
export function identityOf(session: Session, object: HostObject): JsonObject {
  const id = classOf(session, object).idOf(object);
  const referenceId = session.references.idOf(object);
  return {
    ...(id === undefined ? {} : { _Id: id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

interface Wanted {
  readonly tree: SelectTree;
  readonly top?: number | undefined;
  readonly skip?: number;
}

function loadTree(session: Session, object: HostObject | null, { tree, top, skip = 0 }: Wanted): Json {
  if (!object) return null;
  const bound = classOf(session, object);
  const identity = identityOf(session, object);
  if (!bound.isCollection) return { ...identity, ...loadMembers(session, object, tree) };
  const [own, ofItems] = splitCollection(bound, tree);
  const items = bound.items(object, session.context).slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...identity,
    ...(own.size === 0 ? {} : loadMembers(session, object, own)),
    _Items: items.map((item) => loadTree(session, item, { tree: ofItems })),
  };
}

/** `load("items/name, count")`: "count" belongs to the collection when it has such a member, all else to its items. */
function splitCollection(bound: BoundClass, tree: SelectTree): readonly [own: SelectTree, ofItems: SelectTree] {
  const isOwn = (name: string): boolean => bound.member(name)?.kind === "value";
  const entries = [...tree];
  return [new Map(entries.filter(([name]) => isOwn(name))), new Map(entries.filter(([name]) => !isOwn(name)))];
}

function loadMembers(session: Session, object: HostObject, tree: SelectTree): JsonObject {
  const bound = classOf(session, object);
  const loaded: Record<string, Json> = {};
  for (const [name, subtree] of expandAll(bound, tree, session.context.apiVersion)) {
    loaded[pascal(name)] = located(`${bound.name}.${name}`, () => loadMember(session, object, [name, subtree]));
  }
  return loaded;
}

function loadMember(session: Session, object: HostObject, [name, subtree]: readonly [string, SelectTree]): Json {
  const bound = classOf(session, object);
  if (bound.member(name)?.kind !== "object") return bound.load(object, name, session.context);
  const child = bound.open(object, { name, args: new Arguments([]) }, session.context);
  return loadTree(session, child, { tree: subtree });
}

/** Nothing selected, or "*": every simple value the class has in this version of the API. */
function expandAll(bound: BoundClass, tree: SelectTree, apiVersion: string): SelectTree {
  if (tree.size > 0 && !tree.has("*")) return tree;
  const isWanted = (member: MemberInfo): boolean => member.isLoadedByDefault && isSetIncluded(member.since, apiVersion);
  const all = bound.members.filter(isWanted).map(({ name }): [string, SelectTree] => [name, new Map()]);
  return new Map([...all, ...[...tree].filter(([name]) => name !== "*")]);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
