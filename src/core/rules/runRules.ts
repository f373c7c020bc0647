import type { Problem, ProblemCode } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import { sortProblems } from "../model/sortProblems";
import type { Coverage, NotRunReason, ValidationReport } from "../model/validationReport";
import { describedReading } from "../reading/describedReading";
import { officeSheets } from "../reading/findSheet";
import { CATALOGUE } from "./catalogue";
import { withCauses } from "./causes";
import type { Finding, Rule, RuleInput } from "./rule";

/**
 * Runs every check that can run and says which could not. A check whose subject the form does not have is not
 * applicable; one whose subject the form has and this workbook lacks was not run. A check that fails inside becomes the
 * problem "rule-failed" and does not stop the others. Problems come sorted: errors first, then by sheet and place.
 *
 * @param rules the catalogue unless a test says otherwise.
 */
export function runRules(input: RuleInput, rules: readonly Rule[] = CATALOGUE): ValidationReport {
  const runs = inLayers(rules).map((rule) => runRule(rule, input));
  const { template } = input.reading;
  const isKnown = input.reading.tables.length > 0;
  return {
    workbook: input.snapshot.name,
    template: isKnown ? { name: template.name, version: template.version, title: template.title } : null,
    coverage: coverageOf(runs, input),
    problems: sortProblems(
      withCauses(
        runs.flatMap(({ problems }) => problems),
        input.snapshot,
      ),
      input.snapshot.sheets.map(({ name }) => name),
    ),
  };
}

/** What became of one rule. */
interface Run {
  readonly code: ProblemCode;
  readonly outcome: "ran" | "not-applicable" | NotRunReason;
  readonly problems: readonly Problem[];
}

const LAYERS = ["form", "content", "reconciliation"] as const;

function inLayers(rules: readonly Rule[]): readonly Rule[] {
  return LAYERS.flatMap((layer) => rules.filter((rule) => rule.layer === layer));
}

function runRule(rule: Rule, input: RuleInput): Run {
  try {
    if (!rule.applies(input)) return { code: rule.code, outcome: reasonNotRun(rule, input), problems: [] };
    const problems = rule.check(input).map((finding) => problemOf(rule, finding));
    return { code: rule.code, outcome: "ran", problems };
  } catch {
    // A fault of the program in one check: said as a problem, so that nobody takes the rest for a clean result.
    return { code: rule.code, outcome: "rule-failed", problems: [failed(rule.code)] };
  }
}

function reasonNotRun(rule: Rule, input: RuleInput): Run["outcome"] {
  const { reading } = input;
  const isInForm = rule.applies({ ...input, reading: describedReading(reading.template) });
  if (!isInForm) return "not-applicable";
  return reading.tables.length === 0 ? "form-not-recognised" : "form-incomplete";
}

function problemOf(rule: Rule, { severity, ...finding }: Finding<ProblemCode>): Problem {
  // The rule's type ties its code to the data of its findings; the compiler cannot see the pair in a list of all rules.
  return { code: rule.code, severity: severity ?? rule.severity, ...finding } as Problem;
}

function failed(code: ProblemCode): Problem {
  return {
    code: "rule-failed",
    severity: "error",
    place: { sheet: null, address: null, header: null },
    subject: NO_SUBJECT,
    data: { rule: code },
    cause: null,
  };
}

function coverageOf(runs: readonly Run[], { snapshot }: RuleInput): Coverage {
  return {
    checks: runs.filter(({ outcome }) => outcome === "ran").length,
    sheets: officeSheets(snapshot).length,
    notApplicable: runs.filter(({ outcome }) => outcome === "not-applicable").length,
    notRun: runs.flatMap(({ code, outcome }) =>
      outcome === "ran" || outcome === "not-applicable" ? [] : [{ code, reason: outcome }],
    ),
  };
}
