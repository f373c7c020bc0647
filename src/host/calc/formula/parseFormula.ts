import { parse, tokenize } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";
import { convertTree } from "./convertTree";
import type { Formula } from "./expression";

/** Prefixes the file format puts before newer functions and LET variables; the cell shows the name without. */
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * Reads a formula with its leading "=" (en-US, commas). Never fails: what cannot be read becomes an `unsupported`
 * expression, so that the cell keeps its value and is reported.
 *
 * @example
 * parseFormula("='Quý I-2012'!C13*2").root; // binary "*" of an area and 2
 * parseFormula("=SUM(").root; // { kind: "unsupported", … }
 */
export function parseFormula(text: string): Formula {
  try {
    const tree = parse(readableTokens(tokenize(text, { withLocation: true })));
    return { root: convertTree(tree), bare: isBare(text, tree.loc) };
  } catch (error) {
    const because = `formula cannot be read: ${error instanceof Error ? error.message : "unknown"}`;
    return { root: { kind: "unsupported", because, unbounded: true }, bare: false };
  }
}

/** Drops what the file format adds and what is left of references to deleted sheets. */
function readableTokens(tokens: readonly Token[]): Token[] {
  return tokens
    .filter((token, index) => !isRemainder(tokens, token, index))
    .map((token) => (isNamed(token) ? { ...token, value: token.value.replace(FILE_PREFIX, "") } : token));
}

function isNamed(token: Token): boolean {
  return token.type === "func" || token.type === "range_named";
}

/** `'Quý I'!#REF!` and `#REF!A1` both mean #REF!: the sheet before and the range after the error say nothing more. */
function isRemainder(tokens: readonly Token[], token: Token, index: number): boolean {
  const isReferenceError = (at: number): boolean => tokens[at]?.value.toUpperCase() === "#REF!";
  if (token.type.startsWith("context")) return tokens[index + 1]?.value === "!" && isReferenceError(index + 2);
  if (token.value === "!") return isReferenceError(index + 1);
  return token.type.startsWith("range") && isReferenceError(index - 1);
}

function isBare(text: string, location: readonly number[] | undefined): boolean {
  const [from, to] = location ?? [];
  return text.slice(0, from).trim() === "=" && text.slice(to).trim() === "";
}
