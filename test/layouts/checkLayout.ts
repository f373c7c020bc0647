import type { Problem } from "../../src/core";
import type { Checker } from "./checkWorkbooks";
import { corpusBytes } from "./corpus";
import type { Corpus, Layout } from "./corpus";
import { isMeant, judgeClean, problemLine, verdict } from "./judge";
import type { Verdict } from "./judge";

/** What became of one layout. */
export interface Outcome {
  readonly layout: string;
  readonly mutations: number;
  readonly missed: readonly Verdict[];
  readonly falseAlarms: readonly Verdict[];
  /** Errors and warnings of mutated workbooks that their one cause does not explain. */
  readonly besides: readonly Verdict[];
}

/** Learns the form from the good workbook of a layout and checks all its workbooks. */
export async function checkLayout(checker: Checker, corpus: Corpus, layout: Layout): Promise<Outcome> {
  const read = (file: string) => checker.read(corpusBytes(corpus, file), file);
  const clean = await read(layout.clean);
  const template = checker.learn(clean);
  const verdicts = [judgeClean(layout.id, checker.check(clean, template))];
  const besides: Verdict[] = [];
  for (const tested of layout.cases) {
    const problems = checker.check(await read(tested.file), template);
    const judged = verdict(layout.id, tested, problems);
    verdicts.push(judged);
    if (tested.kind !== "mutation") continue;
    const other = unexplained(
      problems,
      problems.filter((problem) => isMeant(tested, problem)),
    );
    if (other.length > 0) besides.push({ ...judged, reported: other.map(problemLine) });
  }
  return {
    layout: layout.id,
    mutations: layout.cases.filter(({ kind }) => kind === "mutation").length,
    missed: verdicts.filter(({ outcome }) => outcome === "missed"),
    falseAlarms: verdicts.filter(({ outcome }) => outcome === "false-error" || outcome === "noise"),
    besides,
  };
}

/** Errors and warnings that are neither meant nor consequences of the same cause. */
function unexplained(problems: readonly Problem[], meant: readonly Problem[]): readonly Problem[] {
  const causes = new Set(meant.map(({ cause }) => cause));
  return problems.filter(
    (problem) =>
      !meant.includes(problem) &&
      (problem.severity === "error" || problem.severity === "warning") &&
      (problem.cause === null || !causes.has(problem.cause)),
  );
}

/** The verdicts as lines to read: layout × change, what was wanted, then the first of what was reported. */
export function tableOf(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(({ layout, case: id, outcome, wanted, reported }) =>
      [`${layout} × ${id}: ${outcome}, wanted ${wanted}`, ...reported.slice(0, 6).map((line) => `    ${line}`)].join(
        "\n",
      ),
    )
    .join("\n");
}
