import { isSame } from "../isSame";
import type { Listed } from "./listed";

/** A list of the styles part (fonts, fills, borders) that only grows: what exists keeps its index. */
export class GrowingList<T> {
  /** New entries, in the order of their indexes. */
  readonly added: T[] = [];

  constructor(private readonly existing: readonly Listed<T>[]) {}

  /** Index of an equal entry that has nothing beside what we model, else of a new one. */
  indexOf(value: T): number {
    const known = this.existing.findIndex((one) => one.exact && isSame(one.value, value));
    if (known >= 0) return known;
    const place = this.added.findIndex((one) => isSame(one, value));
    return this.existing.length + (place >= 0 ? place : this.added.push(value) - 1);
  }

  /** Whether the entry at this index is of the file and exactly what we model. */
  isExact(index: number): boolean {
    return this.existing[index]?.exact ?? false;
  }
}

/** Ids of number formats; new ones get the next id from 164 on. */
export class NumberFormatIds {
  /** New formats: id and text. */
  readonly added: (readonly [number, string])[] = [];
  private readonly ids: Map<string, number>;
  private next: number;

  constructor(
    private readonly existing: ReadonlyMap<number, string>,
    private readonly builtin: (code: string) => number | undefined,
    first: number,
  ) {
    this.ids = new Map([...existing].map(([id, code]) => [code, id]));
    this.next = [...existing.keys()].reduce((max, id) => Math.max(max, id + 1), first);
  }

  /** Id of a format text such as `#,##0.0`, new when the file does not know it. */
  idOf(code: string): number {
    const builtin = this.builtin(code);
    // A file may give a built-in id a text of its own; then the id no longer means what it says.
    const usable = builtin !== undefined && !this.existing.has(builtin) ? builtin : undefined;
    const known = this.ids.get(code) ?? usable;
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    this.ids.set(code, id);
    this.added.push([id, code]);
    return id;
  }
}
