import { HostObject } from "./hostObject";

/**
 * The identity of an Excel class, apart from its members, so that two classes can name each other without their
 * files importing each other. `wrap` makes an object of the class, `unwrap` reads what is inside.
 */
export interface ClassHandle<T> {
  readonly name: string;
  wrap(target: T): HostObject;
  /** `undefined` when the object is of another class. */
  unwrap(object: HostObject): { readonly target: T } | undefined;
}

/**
 * Declares a class: `export const worksheetClass = declareClass<Sheet>("Worksheet");`
 * Handles stand in `handles.ts`, tables in a file per class, and `catalogue.ts` brings both together.
 */
export function declareClass<T>(name: string): ClassHandle<T> {
  const targets = new WeakMap<HostObject, { readonly target: T }>();
  return {
    name,
    wrap: (target) => {
      const object = new HostObject(name);
      targets.set(object, { target });
      return object;
    },
    unwrap: (object) => targets.get(object),
  };
}
