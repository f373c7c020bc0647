import type { HostObject } from "../objects/hostObject";

/** Objects that a run keeps over several syncs (`_KeepReference`), by the id office.js names them with. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  /** Keeps the object and gives its id; keeping it twice gives the same id. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last++;
    const id = `ref-${String(this.#last)}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  /** Id of a kept object, `undefined` for one that is not kept. */
  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** The kept object, `undefined` when it was never kept or is forgotten. */
  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  /** Forgets the object. An unknown id is ignored, as office.js tidies up without looking. */
  remove(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  /** How many objects are kept: 0 after every run has tidied up. */
  get count(): number {
    return this.#objects.size;
  }
}
