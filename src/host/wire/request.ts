import type { Json } from "./json";

/** A request of office.js after it was checked: what to do, in order, and the objects it is done with. */
export interface WireRequest {
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

/** One step. `id` comes back with its result; `pathId` names the object in {@link WireRequest.paths}. */
export type WireAction =
  | { readonly kind: "instantiate"; readonly id: number; readonly pathId: number }
  | { readonly kind: "load"; readonly id: number; readonly pathId: number; readonly query: WireQuery }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly pathId: number;
      readonly name: string;
      readonly args: WireArguments;
    }
  | {
      readonly kind: "set";
      readonly id: number;
      readonly pathId: number;
      readonly name: string;
      readonly args: WireArguments;
    }
  | { readonly kind: "trace"; readonly id: number };

/** What a load asks for. `select` undefined: every simple value. Names are as office.js sends them: "format/fill/color". */
export interface WireQuery {
  readonly select: readonly string[] | undefined;
  /** At most this many elements of a collection. */
  readonly top: number | undefined;
  /** Elements of a collection to leave out at its start. */
  readonly skip: number;
}

/** Values of a call. Where `objectIds` has a number other than 0, the argument is the object of that path. */
export interface WireArguments {
  readonly values: readonly Json[];
  readonly objectIds: readonly Json[];
}

/** How to reach an object: from the workbook, from its parent by a name or a key, or by a reference kept before. */
export type WirePath =
  | { readonly kind: "global" }
  | { readonly kind: "null" }
  | { readonly kind: "new"; readonly typeName: string }
  | { readonly kind: "reference"; readonly referenceId: string }
  | { readonly kind: "property"; readonly parentId: number; readonly name: string }
  | { readonly kind: "method"; readonly parentId: number; readonly name: string; readonly args: WireArguments }
  | { readonly kind: "item"; readonly parentId: number; readonly args: WireArguments };
