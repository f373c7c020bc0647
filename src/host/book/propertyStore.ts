import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { SheetProperties } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { nameKey } from "./nameKey";
import { sameData } from "./sameData";

/** Characters of a key of `Worksheet.customProperties` at most (`WorksheetCustomPropertyCollection.add`). */
const KEY_MAX_CHARACTERS = 255;

/** The custom properties of one sheet. See {@link SheetProperties}. */
export class PropertyStore implements SheetProperties {
  readonly #file: ReadonlyMap<string, string>;
  readonly #byKey: Map<string, { readonly key: string; readonly value: string }>;

  constructor(file: ReadonlyMap<string, string>) {
    this.#file = file;
    this.#byKey = new Map([...file].map(([key, value]) => [nameKey(key), { key, value }]));
  }

  get list(): readonly { readonly key: string; readonly value: string }[] {
    return [...this.#byKey.values()];
  }

  get(key: string): string | undefined {
    return this.#byKey.get(nameKey(key))?.value;
  }

  set(key: string, value: string): Result<void, BookError> {
    if (key.length === 0 || key.length > KEY_MAX_CHARACTERS) {
      return refuse("InvalidArgument", "A key has 1 to 255 characters.");
    }
    const spelling = this.#byKey.get(nameKey(key))?.key ?? key;
    this.#byKey.set(nameKey(key), { key: spelling, value });
    return ok(undefined);
  }

  remove(key: string): Result<void, BookError> {
    return this.#byKey.delete(nameKey(key)) ? ok(undefined) : refuse("ItemNotFound", "There is no such property.");
  }

  /** All properties when any differs from the file. */
  changes(): ReadonlyMap<string, string> | undefined {
    const now = new Map(this.list.map(({ key, value }) => [key, value]));
    return sameData(now, this.#file) ? undefined : now;
  }
}
