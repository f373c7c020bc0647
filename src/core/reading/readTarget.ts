import { isCellError } from "../../base/cellValue";
import type { CellValue } from "../../base/cellValue";
import { NONE_ASSIGNED, NOT_STATED, assigned } from "../model/target";
import type { Goal, Target } from "../model/target";
import { parseQuantity } from "./parseQuantity";
import type { NumberColumn } from "./parseQuantity";
import { isPlaceholder } from "./placeholders";
import { plainText } from "./plainText";

/** It was decided not to assign one. */
const NONE_WORDS: ReadonlySet<string> = new Set(["không giao", "không giao chỉ tiêu"]);
/** Said in words that nobody has said it yet. */
const NOT_STATED_WORDS: ReadonlySet<string> = new Set([
  "chưa giao",
  "chưa giao chỉ tiêu",
  "chưa có",
  "chưa có chỉ tiêu",
  "không có chỉ tiêu",
  "không nêu",
  "chưa rõ",
]);

/** Words and signs of a bound around its number, and the goal they make. The number is the only group. */
const BOUNDS: readonly { readonly pattern: RegExp; readonly goal: (value: number) => Goal }[] = [
  { pattern: /^(?:từ )?(.+?) ?trở lên$/u, goal: atLeast(false) },
  { pattern: /^(?:tối thiểu|ít nhất|không dưới|không ít hơn|không thấp hơn|≥|>=) ?(.+)$/u, goal: atLeast(false) },
  { pattern: /^(?:trên|hơn|lớn hơn|nhiều hơn|cao hơn|>(?!=)) ?(.+)$/u, goal: atLeast(true) },
  { pattern: /^(.+?) ?trở xuống$/u, goal: atMost(false) },
  { pattern: /^(?:tối đa|nhiều nhất|không quá|không vượt quá|không trên|≤|<=) ?(.+)$/u, goal: atMost(false) },
  { pattern: /^(?:dưới|ít hơn|nhỏ hơn|thấp hơn|<(?!=)) ?(.+)$/u, goal: atMost(true) },
];

/** "từ 3 - 5", "3–5", "3 đến 5 %". */
const RANGE = /^(?:từ )?(\d.*?) ?(?:[-\u2010-\u2015\u2212]|đến|tới) ?(\d.*)$/u;

/**
 * Reads an assigned target: 7 and "07 tổ chức" → 7; "250 trở lên" → ≥ 250; "trên 90 %" → > 0.9 (decimal column);
 * "từ 3 - 5" → [3, 5]; "không giao" → none; empty, "…" and "x" → not stated. 0 is an assigned 0.
 *
 * Everything else is unknown with its text, so that the office is asked: "không" (none, or 0?), a fraction or a
 * percentage in a count column, a negative number, #REF!, "theo kế hoạch".
 */
export function readTarget(value: CellValue, column: NumberColumn): Target {
  if (value === null) return NOT_STATED;
  if (isCellError(value)) return notUnderstood(value.error);
  if (typeof value === "boolean") return notUnderstood(value ? "TRUE" : "FALSE");
  if (typeof value === "number") return isAmount(value, column) ? assigned(value) : notUnderstood(String(value));
  return readText(value, column);
}

function readText(text: string, column: NumberColumn): Target {
  const plain = plainText(text).replace(/^đạt /u, "");
  if (isPlaceholder(text) || NOT_STATED_WORDS.has(plain)) return NOT_STATED;
  if (NONE_WORDS.has(plain)) return NONE_ASSIGNED;
  const goal = readAmount(plain, column) ?? readBound(plain, column) ?? readRange(plain, column);
  return goal ? { state: "assigned", goal } : notUnderstood(text);
}

function readAmount(plain: string, column: NumberColumn): Goal | undefined {
  const value = amountOf(plain, column);
  return value === undefined ? undefined : { type: "amount", value };
}

function readBound(plain: string, column: NumberColumn): Goal | undefined {
  for (const { pattern, goal } of BOUNDS) {
    const number = pattern.exec(plain)?.[1];
    const value = number === undefined ? undefined : amountOf(number, column);
    if (value !== undefined) return goal(value);
  }
  return undefined;
}

function readRange(plain: string, column: NumberColumn): Goal | undefined {
  const [, low = "", high = ""] = RANGE.exec(plain) ?? [];
  const percent = high.includes("%") && !low.includes("%");
  const from = amountOf(percent ? `${low}%` : low, column);
  const to = amountOf(high, column);
  const samePercent = percent || low.includes("%") === high.includes("%");
  if (from === undefined || to === undefined || !samePercent || from > to) return undefined;
  return { type: "between", from, to };
}

/** The one value of a text, if a target of this column can have it. */
function amountOf(text: string, column: NumberColumn): number | undefined {
  const quantity = parseQuantity(text, column);
  if (!quantity || quantity.readings.length > 1 || (quantity.isPercent && column === "count")) return undefined;
  const [value] = quantity.readings;
  return isAmount(value, column) ? value : undefined;
}

function isAmount(value: number, column: NumberColumn): boolean {
  return value >= 0 && (column === "decimal" || Number.isInteger(value));
}

function atLeast(exclusive: boolean): (value: number) => Goal {
  return (value) => ({ type: "at-least", value, exclusive });
}

function atMost(exclusive: boolean): (value: number) => Goal {
  return (value) => ({ type: "at-most", value, exclusive });
}

function notUnderstood(text: string): Target {
  return { state: "unknown", reason: "not-understood", text };
}
