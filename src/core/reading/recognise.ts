import { must } from "../../base/invariant";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { FormName } from "../model/validationReport";
import { compareVersions } from "../template/compareVersions";
import type { Template } from "../template/template";
import { formFit } from "./formFit";
import type { FormFit } from "./formFit";
import { readWorkbook } from "./readTables";
import type { WorkbookReading } from "./reading";

/** A form and what the workbook gives when it is read as that form. */
export interface FormMatch {
  readonly reading: WorkbookReading;
  readonly fit: FormFit;
}

/**
 * Reads the workbook as each form and puts the forms in order, the one it resembles most first: by columns and sheets,
 * then by rows, then by the years in the titles. Of forms it resembles equally the newer version of one form comes first,
 * otherwise the order given. Forms of which no table was found come last.
 *
 * @example
 * // a workbook with the column "Lũy kế" that the form got in 2013: versions 2013.1, 2012.1
 */
export function rankForms(snapshot: WorkbookSnapshot, templates: readonly Template[]): readonly FormMatch[] {
  const place = new Map(inOrderOfVersions(templates).map((template, at) => [template, at]));
  return templates
    .map((template): FormMatch => {
      const reading = readWorkbook(snapshot, template);
      return { reading, fit: formFit(reading, snapshot) };
    })
    .sort((a, b) => compareFits(a, b) || (place.get(a.reading.template) ?? 0) - (place.get(b.reading.template) ?? 0));
}

/**
 * Reads the workbook as the form it resembles most. A form is recognised by its structure, never by a form code or a file
 * name. Look at {@link isRecognised} before believing the reading.
 *
 * @param templates at least one.
 */
export function recognise(snapshot: WorkbookSnapshot, templates: readonly Template[]): WorkbookReading {
  return must(rankForms(snapshot, templates)[0], "there is at least one template").reading;
}

/** Of forms that are less alike than that, one is enough to name. */
const ALIKE = 0.5;

/**
 * The forms after the first that the workbook resembles, too: "this is the form of 2013, and much like that of 2012".
 *
 * @param ranked as {@link rankForms} gives them.
 */
export function similarForms(ranked: readonly FormMatch[]): readonly FormName[] {
  return ranked
    .slice(1)
    .filter(({ reading, fit }) => isRecognised(reading) && fit.columns >= ALIKE)
    .map(({ reading: { template } }) => ({ name: template.name, version: template.version, title: template.title }));
}

/** Whether any table of the form was found. */
export function isRecognised(reading: WorkbookReading): boolean {
  return reading.tables.length > 0;
}

/** Negative when `a` fits better. */
function compareFits({ fit: a }: FormMatch, { fit: b }: FormMatch): number {
  return b.columns - a.columns || b.rows - a.rows || a.yearsApart - b.yearsApart;
}

/** Versions of one form stand together where the first of them stood, the newest first. */
function inOrderOfVersions(templates: readonly Template[]): readonly Template[] {
  const names = [...new Set(templates.map(({ name }) => name))];
  return names.flatMap((name) =>
    templates.filter((template) => template.name === name).sort((a, b) => compareVersions(b.version, a.version)),
  );
}
