import { HostError } from "../wire/hostError";
import type { Json } from "../wire/json";
import { HostObject } from "./hostObject";
import type { ClassHandle } from "./classHandle";

/** What stands at one position of a call: a value, or an object of the same request (`null` also for a null object). */
export type Argument = Json | HostObject;

/**
 * The arguments of a call, by 0-based position. What is missing or of the wrong kind ends the action with
 * InvalidArgument. office.js sends `null` for an argument that was left out, so both read the same.
 */
export class Arguments {
  readonly #list: readonly Argument[];

  constructor(list: readonly Argument[]) {
    this.#list = list;
  }

  /** The value at the position, `null` when it is missing. An object there is refused. */
  value(index: number): Json {
    const argument = this.#list[index] ?? null;
    if (argument instanceof HostObject) return refuse(index, "a value");
    return argument;
  }

  /** A text: `worksheets.getItem("PL01")`. */
  text(index: number): string {
    const value = this.value(index);
    return typeof value === "string" ? value : refuse(index, "a text");
  }

  /** A text that may be left out. */
  optionalText(index: number): string | undefined {
    return this.value(index) === null ? undefined : this.text(index);
  }

  /** A whole number, of any sign. 1.5 is refused. */
  integer(index: number): number {
    const value = this.value(index);
    return typeof value === "number" && Number.isInteger(value) ? value : refuse(index, "a whole number");
  }

  /** A whole number that may be left out. */
  optionalInteger(index: number): number | undefined {
    return this.value(index) === null ? undefined : this.integer(index);
  }

  /** `true` or `false`; left out means `false`, as for every optional flag of the Excel API. */
  flag(index: number): boolean {
    const value = this.value(index);
    if (value === null) return false;
    return typeof value === "boolean" ? value : refuse(index, "true or false");
  }

  /** An object of the class: `range.getBoundingRect(other)`. A null object or another class is refused. */
  object<T>(index: number, handle: ClassHandle<T>): T {
    return this.optionalObject(index, handle) ?? refuse(index, `an object of ${handle.name}`);
  }

  /** The object when there is one of that class at the position, else `undefined` (it may then be an address). */
  optionalObject<T>(index: number, handle: ClassHandle<T>): T | undefined {
    const argument = this.#list[index];
    return argument instanceof HostObject ? handle.unwrap(argument)?.target : undefined;
  }
}

function refuse(index: number, wanted: string): never {
  throw new HostError("InvalidArgument", `Argument ${String(index)} is missing or is not ${wanted}.`);
}
