import type { NamedFormula } from "../../book/book";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import { addressOf, parseCells } from "../range/cellsAddress";

/** What a name stands for, in the words of `NamedItem.type`. */
export interface NameKind {
  readonly type: "Range" | "Error" | "Boolean" | "String" | "Integer" | "Double";
  readonly value: Json;
}

/** The cells of a name that is one area; `undefined` for constants, formulas, lists of areas and `#REF!`. */
export function cellsOfName({ formula }: NamedFormula, { book }: HostContext): Cells | undefined {
  const parsed = parseCells(formula);
  const sheet = parsed?.sheetName === undefined ? undefined : book.sheets.byName(parsed.sheetName);
  return parsed && sheet && { sheet, rect: parsed.rect };
}

/**
 * `type` and `value` of a name: an area with its address, a constant with its value, `#REF!` as an error.
 * A name that must be calculated (`OFFSET(…)`) is NotImplemented here: no value is better than a guessed one.
 */
export function kindOfName(name: NamedFormula, context: HostContext): NameKind {
  const cells = cellsOfName(name, context);
  if (cells) return { type: "Range", value: addressOf(cells) };
  const kind = kindOfConstant(name.formula);
  if (kind) return kind;
  throw new HostError("NotImplemented", "This host does not calculate what a name stands for.");
}

function kindOfConstant(formula: string): NameKind | undefined {
  if (formula.includes("#REF!")) return { type: "Error", value: "#REF!" };
  if (/^(?:true|false)$/iu.test(formula)) return { type: "Boolean", value: formula.toLowerCase() === "true" };
  if (/^-?\d+$/.test(formula)) return { type: "Integer", value: Number(formula) };
  if (/^-?\d*\.?\d+(?:e[+-]?\d+)?$/iu.test(formula)) return { type: "Double", value: Number(formula) };
  const text = /^"((?:[^"]|"")*)"$/su.exec(formula)?.[1];
  return text === undefined ? undefined : { type: "String", value: text.replaceAll('""', '"') };
}
