import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { Template, ValidationReport } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import type { Failure } from "./failure";
import type { Ports, RunControl } from "./ports";

/**
 * Kiểm tra: reads the workbook once, recognises the form and runs every check. Writes nothing.
 *
 * @param templates the forms that are known; the one the workbook resembles most is used.
 */
export async function validateWorkbook(
  ports: Pick<Ports, "reader" | "clock">,
  templates: readonly Template[],
  control: RunControl,
): Promise<Result<ValidationReport, Failure>> {
  const checked = await checkWorkbook(ports, templates, control);
  return checked.ok ? ok(checked.value.report) : checked;
}
