import type { Result } from "../../base/result";
import type { BookError } from "../book/bookError";
import { HostError } from "../wire/hostError";
import type { Json } from "../wire/json";

/** The value of what the workbook allowed; a refusal ends the action with the workbook's code. */
export function allow<T>(result: Result<T, BookError>): T {
  if (result.ok) return result.value;
  throw new HostError(result.error.code, result.error.message);
}

/** A text that is set; anything else is InvalidArgument: `sheet.name = 5`. */
export function textOf(value: Json): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", "A text is expected.");
}

/** A number that is set; anything else is InvalidArgument. `null` too: a whole property cannot be "left as it is". */
export function numberOf(value: Json): number {
  if (typeof value === "number") return value;
  throw new HostError("InvalidArgument", "A number is expected.");
}

/** `true` or `false` that is set; anything else is InvalidArgument. */
export function flagOf(value: Json): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "true or false is expected.");
}

/**
 * One of the words of an Excel enumeration, in any case: `oneOf(value, ["Contents", "Formats"])`. Anything else is
 * InvalidArgument.
 */
export function oneOf<W extends string>(value: Json, words: readonly W[]): W {
  const wanted = typeof value === "string" ? value.toLowerCase() : undefined;
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new HostError("InvalidArgument", `One of ${words.join(", ")} is expected.`);
}

/**
 * The key behind a word that is set: `keyOf({ visible: "Visible", "very-hidden": "VeryHidden" }, "VeryHidden")` is
 * "very-hidden". Anything else is InvalidArgument.
 */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, value: Json): K {
  for (const key in words) {
    if (typeof value === "string" && words[key].toLowerCase() === value.toLowerCase()) return key;
  }
  throw new HostError("InvalidArgument", `One of ${Object.values(words).join(", ")} is expected.`);
}
