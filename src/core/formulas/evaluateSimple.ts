import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";
import { formulaParts } from "./formulaParts";

/** Reads cells: the value of one, 0-based; `sheet` is `null` for the formula's own. */
export type ReadCell = (sheet: string | null, row: number, column: number) => CellValue;

type Token =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "sign"; readonly sign: string }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "range"; readonly sheet: string | null; readonly rect: Rect };

/**
 * Calculates a formula of numbers, cells, + − × ÷, brackets and SUM: what forms are made of. Empty cells count as 0, as in
 * Excel. `undefined` for anything else, for texts and errors in the cells, and for a division by 0.
 *
 * @example
 * evaluateSimple("=E8/D8*100", read); // 125 when E8 is 10 and D8 is 8
 */
export function evaluateSimple(formula: string, read: ReadCell): number | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const reader = { tokens, at: 0, read };
  const value = sum(reader);
  return reader.at === tokens.length && value !== undefined && Number.isFinite(value) ? value : undefined;
}

function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const part of formulaParts(formula)) {
    if (part.type === "reference") {
      tokens.push({ type: "range", sheet: part.sheet, rect: part.rect });
      continue;
    }
    const words = part.text.match(/\d+(?:\.\d+)?|[A-Z]+|[-+*/(),%]/gu) ?? [];
    if (words.join("") !== part.text) return undefined;
    tokens.push(...words.map(tokenOf));
  }
  return tokens;
}

function tokenOf(word: string): Token {
  if (/^\d/u.test(word)) return { type: "number", value: Number(word) };
  return /^[A-Z]/u.test(word) ? { type: "name", name: word } : { type: "sign", sign: word };
}

/** A position in the tokens; moves on while reading. */
interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly read: ReadCell;
}

function takeSign(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.type !== "sign" || !signs.includes(token.sign)) return undefined;
  reader.at++;
  return token.sign;
}

function sum(reader: Reader): number | undefined {
  let value = product(reader);
  for (let sign = takeSign(reader, "+", "-"); sign !== undefined; sign = takeSign(reader, "+", "-")) {
    const next = product(reader);
    if (value === undefined || next === undefined) return undefined;
    value = sign === "+" ? value + next : value - next;
  }
  return value;
}

function product(reader: Reader): number | undefined {
  let value = factor(reader);
  for (let sign = takeSign(reader, "*", "/"); sign !== undefined; sign = takeSign(reader, "*", "/")) {
    const next = factor(reader);
    if (value === undefined || next === undefined || (sign === "/" && next === 0)) return undefined;
    value = sign === "*" ? value * next : value / next;
  }
  return value;
}

function factor(reader: Reader): number | undefined {
  const sign = takeSign(reader, "-", "+");
  if (sign !== undefined) {
    const value = factor(reader);
    return value === undefined ? undefined : sign === "-" ? -value : value;
  }
  const value = operand(reader);
  return value !== undefined && takeSign(reader, "%") !== undefined ? value / 100 : value;
}

function operand(reader: Reader): number | undefined {
  if (takeSign(reader, "(") !== undefined) {
    const value = sum(reader);
    return takeSign(reader, ")") === undefined ? undefined : value;
  }
  const token = reader.tokens[reader.at];
  reader.at++;
  if (token?.type === "number") return token.value;
  if (token?.type === "range")
    return token.rect.rowCount * token.rect.columnCount === 1 ? rangeSum(reader, token) : undefined;
  return token?.type === "name" && token.name === "SUM" ? sumCall(reader) : undefined;
}

function sumCall(reader: Reader): number | undefined {
  if (takeSign(reader, "(") === undefined) return undefined;
  let total: number | undefined = 0;
  do {
    const token = reader.tokens[reader.at];
    const isRange = token?.type === "range" && isArgumentEnd(reader.tokens[reader.at + 1]);
    if (isRange) reader.at++;
    const value = isRange ? rangeSum(reader, token) : sum(reader);
    total = total === undefined || value === undefined ? undefined : total + value;
  } while (takeSign(reader, ",") !== undefined);
  return takeSign(reader, ")") === undefined ? undefined : total;
}

function isArgumentEnd(token: Token | undefined): boolean {
  return token?.type === "sign" && (token.sign === "," || token.sign === ")");
}

function rangeSum(reader: Reader, { sheet, rect }: Extract<Token, { readonly type: "range" }>): number | undefined {
  let total = 0;
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      const value = reader.read(sheet, row, column);
      if (typeof value === "number") total += value;
      else if (value !== null && value !== "") return undefined;
    }
  }
  return total;
}
