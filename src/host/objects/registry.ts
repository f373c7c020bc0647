import type { Json } from "../wire/json";
import type { Arguments } from "./arguments";
import type { HostContext } from "./context";
import type { HostObject } from "./hostObject";

export { declareClass } from "./classHandle";
export type { ClassHandle } from "./classHandle";

/**
 * How sure we are that Excel behaves as the host does: "documented" by Microsoft, told in a "thread" by maintainers or
 * users with a reproduction, or "unproven" (a strict guess nobody has checked against Excel).
 */
export type Evidence = "documented" | "thread" | "unproven";

/** `since` is the number of the ExcelApi set that brought the member ("1.9"); it is checked at every use. */
interface MemberFacts {
  readonly since: string;
  readonly evidence: Evidence;
}

/** A value that is loaded or set: `range.values`. Without `set` it is read-only. */
export interface Property<T> extends MemberFacts {
  readonly load?: (target: T, context: HostContext) => Json;
  readonly set?: (target: T, value: Json, context: HostContext) => void;
  /** `load()` without names leaves it out (internal names, and members Excel documents as excluded). */
  readonly onlyByName?: true;
}

/** A property that is itself an object: `range.format`. `null` makes a null object. */
export interface Navigation<T> extends MemberFacts {
  readonly path: (target: T, context: HostContext) => HostObject | null;
}

/** A method that answers nothing: `sheet.activate()`. */
export interface Command<T> extends MemberFacts {
  readonly run: (target: T, args: Arguments, context: HostContext) => void;
}

/** A method that answers a value: `worksheets.getCount()`. */
export interface Method<T> extends MemberFacts {
  readonly call: (target: T, args: Arguments, context: HostContext) => Json;
}

/** A method that answers an object: `sheet.getRange("A1")`. `null` makes a null object (`…OrNullObject`). */
export interface Factory<T> extends MemberFacts {
  readonly create: (target: T, args: Arguments, context: HostContext) => HostObject | null;
}

/** Anything a class can have. Keys of a table are the names of Office.js in camelCase. */
export type Member<T> = Property<T> | Navigation<T> | Command<T> | Method<T> | Factory<T>;

/** Everything the host knows of one Excel class. A member that is not in the table does not exist. */
export interface ClassTable<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Elements of a collection, in order. */
  readonly items?: (target: T, context: HostContext) => readonly HostObject[];
  /** `getItem(key)`: throws ItemNotFound itself. */
  readonly item?: (target: T, key: Json, context: HostContext) => HostObject;
  /** What finds this object again in its collection (`_Id` on the wire). */
  readonly id?: (target: T) => string | number;
  /** Objects that a run keeps alive by reference (ranges). */
  readonly isTrackable?: true;
  /** Whether the thing still exists; `false` answers every use with ItemNotFound. */
  readonly isAlive?: (target: T, context: HostContext) => boolean;
}
