import type { BoundClass } from "../objects/bindClass";
import type { HostContext } from "../objects/context";
import type { HostObject } from "../objects/hostObject";
import { HostError } from "./hostError";
import type { References } from "./references";

/** What the wire needs to run requests: the classes, the workbook's root object and what was kept by reference. */
export interface Session {
  readonly classes: ReadonlyMap<string, BoundClass>;
  readonly root: HostObject;
  /** Objects office.js makes by the name of their type; they have nothing to do with the workbook. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  readonly context: HostContext;
}

/** The class of an object that is about to be used. If the thing is gone (a deleted sheet) that is ItemNotFound. */
export function classOf({ classes, context }: Session, object: HostObject): BoundClass {
  const bound = classes.get(object.className);
  if (!bound) throw new HostError("ApiNotFound", `${object.className} is not available in this workbook host.`);
  if (!bound.isAlive(object, context)) throw new HostError("ItemNotFound", `The ${object.className} no longer exists.`);
  return bound;
}
