import { must } from "../../src/base/invariant";
import { detectTables } from "../../src/core/learning/detectTables";
import type { DetectedTable } from "../../src/core/learning/detectTables";
import { draftTable } from "../../src/core/learning/draftTable";
import type { DraftTable } from "../../src/core/learning/draftTable";
import { defaultVocabulary } from "../../src/core/template/defaultVocabulary";
import { aSheet } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** The first table found on a sheet without any description; none fails the test. */
export function detectedOn(sheet: SheetBuilder): DetectedTable {
  return must(detectTables(sheet.build())[0], "a table stands on the sheet");
}

/** Every table of a sheet described as far as its own sheet tells. */
export function draftsOn(sheet: SheetBuilder): readonly DraftTable[] {
  const built = sheet.build();
  return detectTables(built).map((table) => draftTable(table, "bang", defaultVocabulary));
}

/** The first table of a sheet, described; none fails the test. */
export function draftOn(sheet: SheetBuilder): DraftTable {
  return must(draftsOn(sheet)[0], "a table stands on the sheet");
}

/** A table whose last column holds these values under a heading; two communes or more stand beside them. */
export function aColumn(heading: string, ...values: readonly CellInput[]): DetectedTable {
  const sheet = aSheet("Biểu")
    .row("STT", "Tên đơn vị", heading)
    .rows(values.map((value, at) => [at + 1, `Xã số ${String(at + 1)}`, value]));
  return detectedOn(sheet);
}
