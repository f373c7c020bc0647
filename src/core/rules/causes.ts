import { formatAddress, parseAddress } from "../../base/address";
import type { Problem, ProblemCode } from "../model/problem";
import { placeId } from "../model/sharedCause";
import { formulaAt } from "../model/snapshot";
import type { WorkbookSnapshot } from "../model/snapshot";
import { formulaReferences } from "../reading/formulaReferences";

/** Structural problems that have consequences, the stronger first, and which findings they explain. */
const CAUSES: readonly (readonly [ProblemCode, (consequence: Problem, cause: Problem) => boolean])[] = [
  ["column-missing", (consequence) => isAboutFormula(consequence)],
  ["column-moved", (consequence, cause) => isAboutFormula(consequence) || isSameColumn(consequence, cause)],
  ["column-duplicate", (consequence) => isAboutFormula(consequence)],
  ["unit-row-missing", (consequence) => consequence.code === "error-value"],
  ["header-changed", (consequence, cause) => isSameColumn(consequence, cause)],
];

/** Problems that a moved or missing column leaves behind in formulas. */
const OF_FORMULAS: ReadonlySet<ProblemCode> = new Set([
  "error-value",
  "formula-altered",
  "column-formula-broken",
  "formula-overwritten",
  "total-range-short",
]);

/**
 * Ties problems to the structural problem that explains them: a moved column is one card, and the formulas that went
 * wrong with it are its consequences. An error value is tied to the cell its formula takes it from. Only problems of the
 * same sheet are tied to structure, and none that already has a cause.
 *
 * @example
 * // column-missing at "PL01!A4:E5" and three #REF! on PL01: all four get the cause "PL01!A4:E5"
 */
export function withCauses(problems: readonly Problem[], snapshot: WorkbookSnapshot): readonly Problem[] {
  const causeOf = new Map<Problem, string>();
  tieErrors(problems, snapshot, causeOf);
  for (const [code, explains] of CAUSES) {
    for (const cause of problems.filter((problem) => problem.code === code && !causeOf.has(problem))) {
      const explained = problems.filter(
        (problem) => problem.place.sheet === cause.place.sheet && isFree(problem, causeOf) && explains(problem, cause),
      );
      for (const problem of explained.length > 0 ? [cause, ...explained] : [])
        causeOf.set(problem, placeId(cause.place));
    }
  }
  return problems.map((problem) => tied(problem, causeOf.get(problem)));
}

/** An error value that a formula takes from a cell with a problem of its own: a word where a number belongs. */
function tieErrors(problems: readonly Problem[], snapshot: WorkbookSnapshot, causeOf: Map<Problem, string>): void {
  const errors = problems.filter(({ code, cause }) => code === "error-value" && cause === null);
  if (errors.length === 0) return;
  const sources = new Map(
    problems.filter(({ code }) => code !== "error-value").map((problem) => [placeId(problem.place), problem]),
  );
  for (const error of errors) {
    const source = precedents(error, snapshot).flatMap((place) => sources.get(place) ?? [])[0];
    if (source?.cause !== null) continue;
    for (const problem of [source, error]) causeOf.set(problem, placeId(source.place));
  }
}

/** Cells a formula looks at, up to so many. */
const PRECEDENTS_MAX = 2000;

function precedents({ place }: Problem, snapshot: WorkbookSnapshot): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = parseAddress(place.address ?? "");
  const formula = sheet && cell ? formulaAt(sheet, cell) : null;
  return (formula === null ? [] : formulaReferences(formula)).flatMap((reference) => {
    const { row, column, rowCount, columnCount } = reference.rect;
    const name = reference.sheet ?? place.sheet ?? "";
    return Array.from({ length: Math.min(PRECEDENTS_MAX, rowCount * columnCount) }, (_, at) => {
      const address = formatAddress({ row: row + Math.floor(at / columnCount), column: column + (at % columnCount) });
      return `${name}!${address}`;
    });
  });
}

function isFree(problem: Problem, causeOf: ReadonlyMap<Problem, string>): boolean {
  return problem.cause === null && !causeOf.has(problem) && !CAUSES.some(([code]) => code === problem.code);
}

function isAboutFormula({ code }: Problem): boolean {
  return OF_FORMULAS.has(code);
}

function isSameColumn({ place: a }: Problem, { place: b }: Problem): boolean {
  return a.header !== null && b.header !== null && (a.header === b.header || a.header.endsWith(` › ${b.header}`));
}

function tied(problem: Problem, cause: string | undefined): Problem {
  return cause === undefined ? problem : { ...problem, cause };
}
