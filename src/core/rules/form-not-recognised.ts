import { NO_SUBJECT } from "../model/problem";
import { subjectOfTable } from "../reading/placeOf";
import { mergeDimensions } from "../template/dimensions";
import type { MissingTable } from "../reading/reading";
import { unitKey } from "../reading/textKey";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

/**
 * The workbook is none of the known forms (one finding, about the workbook), or a sheet has the right name and not the
 * table that should stand on it (one finding per sheet).
 */
export const formNotRecognised = defineRule({
  code: "form-not-recognised",
  severity: "error",
  layer: "form",
  applies: () => true,
  check: (input) => (input.reading.tables.length === 0 ? [wholeWorkbook(input)] : sheetsWithoutTable(input)),
});

function wholeWorkbook({ reading: { template } }: RuleInput): Finding<"form-not-recognised"> {
  const sheetsWanted = template.tables.flatMap(({ sheets }) => sheets.map(({ name }) => name));
  return {
    place: { sheet: null, address: null, header: null },
    subject: NO_SUBJECT,
    data: { template: template.title, sheetsWanted: [...new Set(sheetsWanted)] },
    cause: null,
  };
}

/** Two tables of the form may share a sheet; each that is not there is its own finding only on its own sheet. */
function sheetsWithoutTable({ reading }: RuleInput): readonly Finding<"form-not-recognised">[] {
  const bySheet = new Map(reading.missingTables.map((missing) => [missing.sheet, missing]));
  return [...bySheet.values()].map((missing) => ({
    place: { sheet: missing.sheet, address: null, header: null },
    subject: subjectOfTable({ dimensions: dimensionsOf(missing) }),
    data: { template: missing.table.title ?? reading.template.title, sheetsWanted: [missing.sheet] },
    cause: null,
  }));
}

function dimensionsOf({ table, sheet }: MissingTable): ReturnType<typeof mergeDimensions> {
  return mergeDimensions(
    table.dimensions,
    table.sheets.find(({ name }) => unitKey(name) === unitKey(sheet))?.dimensions ?? {},
  );
}
