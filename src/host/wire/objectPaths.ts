import { Arguments } from "../objects/arguments";
import type { Argument } from "../objects/arguments";
import type { HostObject } from "../objects/hostObject";
import { HostError } from "./hostError";
import type { WireArguments, WirePath } from "./request";
import { classOf } from "./session";
import type { Session } from "./session";

/**
 * Finds the objects of one request. Every path is walked once, when it is first needed, and remembered: `add("PL01")`
 * makes one sheet however often the request names the path.
 */
export class ObjectPaths {
  readonly #session: Session;
  readonly #paths: ReadonlyMap<number, WirePath>;
  readonly #found = new Map<number, HostObject | null>();

  constructor(session: Session, paths: ReadonlyMap<number, WirePath>) {
    this.#session = session;
    this.#paths = paths;
  }

  /** The object of the path; `null` is a null object. What comes from a null object is a null object too. */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths.get(id);
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${String(id)}.`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in the place of their path ids. */
  argumentsOf({ values, objectIds }: WireArguments): Arguments {
    return new Arguments(values.map((value, index): Argument => this.#argument(value, objectIds[index])));
  }

  #argument(value: Argument, objectId: unknown): Argument {
    return typeof objectId === "number" && objectId !== 0 ? this.resolve(objectId) : value;
  }

  #walk(path: WirePath): HostObject | null {
    switch (path.kind) {
      case "global":
        return this.#session.root;
      case "null":
        return null;
      case "new":
        return this.#session.services.get(path.typeName) ?? unknownType(path.typeName);
      case "reference":
        return this.#referenced(path.referenceId);
      case "property":
      case "method":
        return this.#step(path.parentId, path.name, path.kind === "method" ? path.args : NO_ARGUMENTS);
      case "item":
        return this.#item(path.parentId, path.args);
    }
  }

  #referenced(referenceId: string): HostObject {
    const object = this.#session.references.get(referenceId);
    if (object) return object;
    throw new HostError("InvalidReference", "The object is no longer kept.");
  }

  #step(parentId: number, name: string, args: WireArguments): HostObject | null {
    const parent = this.resolve(parentId);
    if (!parent) return null;
    const bound = classOf(this.#session, parent);
    return located(`${bound.name}.${name}`, () =>
      bound.open(parent, { name, args: this.argumentsOf(args) }, this.#session.context),
    );
  }

  #item(parentId: number, args: WireArguments): HostObject | null {
    const parent = this.resolve(parentId);
    if (!parent) return null;
    const bound = classOf(this.#session, parent);
    const key = this.argumentsOf(args).value(0);
    return located(`${bound.name}.getItem`, () => bound.item(parent, key, this.#session.context));
  }
}

const NO_ARGUMENTS: WireArguments = { values: [], objectIds: [] };

function unknownType(typeName: string): never {
  throw new HostError("ApiNotFound", `${typeName} is not available in this workbook host.`);
}

/** Does something and, when it fails, says where: `debugInfo.errorLocation` is then "Worksheet.getRange". */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}
