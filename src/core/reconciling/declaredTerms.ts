/** A column by its number in a declared formula, and whether it is added or taken away. */
export interface DeclaredTerm {
  readonly number: string;
  readonly sign: 1 | -1;
}

/** What the row of column numbers declares: a sum ("2+3-4"), or a rate ("3/2"). */
export type DeclaredFormula =
  | { readonly type: "sum"; readonly terms: readonly DeclaredTerm[] }
  | {
      readonly type: "rate";
      readonly numerator: readonly DeclaredTerm[];
      readonly denominator: readonly DeclaredTerm[];
    };

const NUMBER = /^(?:\d{1,3}|[A-ZĐ])$/u;

/**
 * Reads a declared formula: "2+3+4", "4+...+14" (every column from 4 to 14), "1-2", "3/2", "(2+3)/1*100". `undefined` for
 * anything else: a formula that is not fully understood is never held against anybody.
 */
export function declaredTerms(declared: string): DeclaredFormula | undefined {
  const text = declared
    .replace(/\s+/gu, "")
    .replace(/(?:[*x×]|nhân)100%?$|%$/u, "")
    .replace(/:/gu, "/");
  const parts = text.split("/");
  const [first = "", second] = parts;
  if (parts.length > 2) return undefined;
  const numerator = sumTerms(withoutBrackets(first));
  if (second === undefined) return numerator && numerator.length > 1 ? { type: "sum", terms: numerator } : undefined;
  const denominator = sumTerms(withoutBrackets(second));
  return numerator && denominator ? { type: "rate", numerator, denominator } : undefined;
}

/** "(2+3)" and "(2)+(3)" are "2+3"; behind a minus sign only a single number may stand in brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\(([\dA-ZĐ+.…-]+)\)/gu, (all, inner: string, at: number) =>
    text[at - 1] === "-" && /[+-]/u.test(inner) ? all : inner,
  );
}

function sumTerms(text: string): readonly DeclaredTerm[] | undefined {
  const parts = text.split(/(?=[+-])/u).map((part) => ({
    sign: part.startsWith("-") ? (-1 as const) : (1 as const),
    number: part.replace(/^[+-]/u, ""),
  }));
  const terms: DeclaredTerm[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const between = part && isDots(part.number) ? through(terms.at(-1), parts[at + 1]) : undefined;
    if (between) terms.push(...between);
    else if (part && NUMBER.test(part.number)) terms.push(part);
    else return undefined;
  }
  return terms.length > 0 ? terms : undefined;
}

function isDots(text: string): boolean {
  return /^(?:\.{2,}|…+)$/u.test(text);
}

/** The columns between two: 5 to 13 for "4+...+14". */
function through(from: DeclaredTerm | undefined, to: DeclaredTerm | undefined): readonly DeclaredTerm[] | undefined {
  const [first, last] = [Number(from?.number), Number(to?.number)];
  if (from?.sign !== 1 || to?.sign !== 1 || !(last > first)) return undefined;
  return Array.from({ length: last - first - 1 }, (_, at) => ({ number: String(first + at + 1), sign: 1 }));
}
