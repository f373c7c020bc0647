import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { Figure, SummaryTexts, Template } from "../core";
import { computeFigures, isRecognised, planSummary, recognise, runRules } from "../core";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";
import { startPhase } from "./startPhase";

/** Result of Tổng hợp. There is none that is not verified: a difference puts the workbook back and is a failure. */
export interface SummaryReport {
  readonly template: { readonly name: string; readonly version: string; readonly title: string };
  readonly figures: readonly Figure[];
  /** Names of our sheets as they are in the workbook. */
  readonly sheets: readonly string[];
  /** Those of them that were not there before. */
  readonly created: readonly string[];
  readonly charts: number;
  /** Number of errors Kiểm tra finds in the same workbook: the figures are right for what the sheets say now. */
  readonly errorCount: number;
  readonly verified: true;
}

/** What Summarize needs to know besides the workbook. */
export interface SummarizeOptions {
  readonly templates: readonly Template[];
  readonly texts: SummaryTexts;
}

/**
 * Tổng hợp: reads the workbook, computes the figures, plans the sheets and writes them, all or nothing. The values the
 * workbook then calculates have been read back and compared with the computed ones when this succeeds.
 */
export async function summarizeWorkbook(
  ports: Pick<Ports, "reader" | "writer" | "clock">,
  options: SummarizeOptions,
  control: RunControl,
): Promise<Result<SummaryReport, Failure>> {
  const started = startPhase(control, "reading");
  if (!started.ok) return started;
  const snapshot = await ports.reader.read(control);
  if (!snapshot.ok) return snapshot;
  const calculating = startPhase(control, "calculating");
  if (!calculating.ok) return calculating;

  const reading = recognise(snapshot.value, options.templates);
  const { name, version, title } = reading.template;
  if (!isRecognised(reading)) return err({ code: "form-not-recognised", template: title });
  const today = ports.clock.today();
  const figures = computeFigures(reading, today);
  const { problems } = runRules({ snapshot: snapshot.value, reading, today });
  const errorCount = problems.filter((problem) => problem.severity === "error").length;
  const plan = planSummary({ figures, template: reading.template, texts: options.texts, today });
  if (plan.figures.length === 0) return err({ code: "nothing-to-summarize" });

  const written = await ports.writer.apply(plan, control);
  if (!written.ok) return written;
  return ok({
    template: { name, version, title },
    figures: plan.figures,
    ...written.value,
    errorCount,
    verified: true,
  });
}
