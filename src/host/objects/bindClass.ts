import { must } from "../../base/invariant";
import { HostError } from "../wire/hostError";
import type { Json } from "../wire/json";
import type { Arguments } from "./arguments";
import type { HostContext } from "./context";
import type { HostObject } from "./hostObject";
import { isSetIncluded } from "./isSetIncluded";
import type { ClassHandle } from "./classHandle";
import type { ClassTable, Evidence, Member } from "./registry";

/** A class as the wire uses it: members by name, for any object of that class. Built by {@link bindClass}. */
export interface BoundClass {
  readonly name: string;
  readonly isCollection: boolean;
  readonly isTrackable: boolean;
  /** What there is, for the list of coverage and for `load()` without names. */
  readonly members: readonly MemberInfo[];
  member(name: string): MemberInfo | undefined;
  isAlive(object: HostObject, context: HostContext): boolean;
  idOf(object: HostObject): string | number | undefined;
  load(object: HostObject, name: string, context: HostContext): Json;
  set(object: HostObject, assignment: Assignment, context: HostContext): void;
  /** The object behind a property or a method: `range.format`, `sheet.getRange("A1")`. `null`: a null object. */
  open(object: HostObject, step: Call, context: HostContext): HostObject | null;
  /** Runs a method that answers a value; `null` where it answers nothing. */
  call(object: HostObject, step: Call, context: HostContext): Json;
  items(object: HostObject, context: HostContext): readonly HostObject[];
  item(object: HostObject, key: Json, context: HostContext): HostObject;
}

/** `name = value`. */
export interface Assignment {
  readonly name: string;
  readonly value: Json;
}

/** `name(args)`. */
export interface Call {
  readonly name: string;
  readonly args: Arguments;
}

/** What is said of a member without its code. */
export interface MemberInfo {
  readonly name: string;
  readonly kind: "value" | "object" | "method";
  readonly since: string;
  readonly evidence: Evidence;
  /** `load()` without names brings it. */
  readonly isLoadedByDefault: boolean;
}

/** Brings a handle and its table together: `bindClass(worksheetClass, worksheet)`. */
export function bindClass<T>(handle: ClassHandle<T>, table: ClassTable<T>): BoundClass {
  const className = handle.name;
  const infoByName = new Map(Object.entries(table.members).map(([name, member]) => [name, infoOf(name, member)]));
  const target = (object: HostObject): T => must(handle.unwrap(object), `an object of ${className}`).target;
  return {
    name: className,
    isCollection: table.items !== undefined,
    isTrackable: table.isTrackable === true,
    members: [...infoByName.values()],
    member: (name) => infoByName.get(name),
    isAlive: (object, context) => table.isAlive?.(target(object), context) ?? true,
    idOf: (object) => table.id?.(target(object)),
    items: (object, context) => (table.items ?? missing(className, "items"))(target(object), context),
    item: (object, key, context) => (table.item ?? missing(className, "getItem"))(target(object), key, context),
    ...memberAccess(className, table, target),
  };
}

function memberAccess<T>(
  className: string,
  table: ClassTable<T>,
  target: (object: HostObject) => T,
): Pick<BoundClass, "load" | "set" | "open" | "call"> {
  const memberByName = new Map(Object.entries(table.members));
  const find = (name: string, { apiVersion }: HostContext): Member<T> => {
    const member = memberByName.get(name);
    return member && isSetIncluded(member.since, apiVersion) ? member : missing(className, name);
  };
  return {
    load: (object, name, context) => {
      const member = find(name, context);
      return "load" in member ? member.load(target(object), context) : missing(className, name);
    },
    set: (object, { name, value }, context) => {
      const member = find(name, context);
      if ("set" in member) member.set(target(object), value, context);
      else missing(className, `${name} (set)`);
    },
    open: (object, { name, args }, context) => {
      const member = find(name, context);
      if ("path" in member) return member.path(target(object), context);
      return "create" in member ? member.create(target(object), args, context) : missing(className, name);
    },
    call: (object, { name, args }, context) => {
      const member = find(name, context);
      if ("call" in member) return member.call(target(object), args, context);
      if (!("run" in member)) return missing(className, name);
      member.run(target(object), args, context);
      return null;
    },
  };
}

function infoOf<T>(name: string, member: Member<T>): MemberInfo {
  const { since, evidence } = member;
  const isLoadedByDefault = "load" in member && member.onlyByName !== true;
  return { name, kind: kindOf(member), since, evidence, isLoadedByDefault };
}

function kindOf<T>(member: Member<T>): MemberInfo["kind"] {
  if ("path" in member) return "object";
  return "run" in member || "call" in member || "create" in member ? "method" : "value";
}

/** The host does not have the member: said with its full name, never answered with something empty. */
function missing(className: string, member: string): never {
  throw new HostError("ApiNotFound", `${className}.${member} is not available in this workbook host.`);
}
