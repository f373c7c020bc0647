import type { Result } from "../base/result";
import { ok } from "../base/result";
import { ISSUES_MARKER, planIssueList } from "../core";
import type { IssueListTexts, Template, ValidationReport } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";

/** A check whose result stands in the workbook. */
export interface IssueList {
  readonly report: ValidationReport;
  /** Name of the sheet with the list. */
  readonly sheet: string;
}

/** What listing needs to know besides the workbook. */
export interface ListOptions {
  readonly templates: readonly Template[];
  readonly texts: IssueListTexts;
}

/**
 * Checks the workbook and writes the list of problems as a sheet, in place of an earlier list; all or nothing like the
 * summary. A workbook without problems gets a list that says so.
 */
export async function listIssues(
  ports: Pick<Ports, "reader" | "writer" | "clock">,
  { templates, texts }: ListOptions,
  control: RunControl,
): Promise<Result<IssueList, Failure>> {
  const checked = await checkWorkbook(ports, templates, control);
  if (!checked.ok) return checked;
  const { report } = checked.value;
  const written = await ports.writer.apply(planIssueList(report, texts), control);
  return written.ok ? ok({ report, sheet: written.value.sheets[0] ?? texts.sheet }) : written;
}

/** Takes the list out of the workbook; a workbook without one stays as it is. Gives the names of the sheets removed. */
export function removeIssueList(
  ports: Pick<Ports, "writer">,
  control: RunControl,
): Promise<Result<readonly string[], Failure>> {
  return ports.writer.remove([ISSUES_MARKER], control);
}
