import type { WorkbookSnapshot } from "../model/snapshot";
import type { Template } from "../template/template";
import { must } from "../../base/invariant";
import type { WorkbookReading } from "./reading";
import { readWorkbook } from "./readTables";

/**
 * Reads the workbook with the form it resembles most: the template of which most tables were found, the first of equals.
 * A form is recognised by its structure, never by a form code or a file name. Look at {@link isRecognised} before
 * believing the reading.
 *
 * @param templates at least one.
 */
export function recognise(snapshot: WorkbookSnapshot, templates: readonly Template[]): WorkbookReading {
  const readings = templates.map((template) => readWorkbook(snapshot, template));
  const best = readings.reduce<WorkbookReading | undefined>(
    (found, reading) => (found && found.tables.length >= reading.tables.length ? found : reading),
    undefined,
  );
  return must(best, "there is at least one template");
}

/** Whether any table of the form was found. */
export function isRecognised(reading: WorkbookReading): boolean {
  return reading.tables.length > 0;
}
