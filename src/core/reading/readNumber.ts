import { isCellError } from "../../base/cellValue";
import type { CellValue, ErrorText } from "../../base/cellValue";
import { parseQuantity } from "./parseQuantity";
import type { NumberColumn } from "./parseQuantity";
import { isNilWord, isPlaceholder } from "./placeholders";

/** Why a cell of a number column has no value the program may use. Each is a question or a problem, never a guess. */
export type UnreadableNumber =
  /** Words, a percentage or a truth value where a count or number belongs. */
  | { readonly state: "text"; readonly text: string }
  /** A fraction in a count column: 7,5, or the number 1.608 that was typed for 1608. */
  | { readonly state: "not-whole"; readonly value: number }
  /** Two readings: "1.234" in a decimal column is 1234 or 1.234. */
  | { readonly state: "ambiguous"; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly state: "error"; readonly error: ErrorText };

/** What a cell of a number column says. */
export type NumberReading =
  | {
      readonly state: "number";
      readonly value: number;
      /** "text": a number stored as text, which Excel's sums leave out. */
      readonly writtenAs: "number" | "text";
      /** Word behind the number in a text ("tổ chức"). */
      readonly unit: string | undefined;
    }
  /** Explicitly nothing: 0, "0", "không" (then `writtenAs` is "word"). */
  | { readonly state: "nil"; readonly writtenAs: "number" | "text" | "word" }
  /** Nobody said anything; `placeholder` is what fills the cell ("…"), `undefined` when it is empty or only blanks. */
  | { readonly state: "blank"; readonly placeholder: string | undefined }
  | UnreadableNumber;

/**
 * Reads a cell of a number column: 8 → 8; "01 tổ chức" → 1; "1.608" in a count column → 1608; "78,2%" in a decimal
 * column → 0.782; "…" → blank; "không" → nil. The *number* 1.608 in a count column is no count; what was
 * probably meant is for a rule to ask. Signs are kept: a negative count is for a rule to report.
 */
export function readNumber(value: CellValue, column: NumberColumn): NumberReading {
  if (value === null) return { state: "blank", placeholder: undefined };
  if (isCellError(value)) return { state: "error", error: value.error };
  if (typeof value === "boolean") return { state: "text", text: value ? "TRUE" : "FALSE" };
  return typeof value === "number" ? readTypedNumber(value, column) : readText(value, column);
}

function readTypedNumber(value: number, column: NumberColumn): NumberReading {
  if (value === 0) return { state: "nil", writtenAs: "number" };
  if (column === "count" && !Number.isInteger(value)) return { state: "not-whole", value };
  return { state: "number", value, writtenAs: "number", unit: undefined };
}

function readText(text: string, column: NumberColumn): NumberReading {
  if (isPlaceholder(text)) return { state: "blank", placeholder: text.trim() === "" ? undefined : text.trim() };
  if (isNilWord(text)) return { state: "nil", writtenAs: "word" };
  const quantity = parseQuantity(text, column);
  // "100%" in a count column is a rate in the wrong place, and not one organisation.
  if (!quantity || (quantity.isPercent && column === "count")) return { state: "text", text };
  const [value, other] = quantity.readings;
  if (other !== undefined) return { state: "ambiguous", text, readings: [value, other] };
  if (value === 0) return { state: "nil", writtenAs: "text" };
  if (column === "count" && !Number.isInteger(value)) return { state: "not-whole", value };
  return { state: "number", value, writtenAs: "text", unit: quantity.unit };
}
