import { dataRows } from "../reading/tableColumns";
import type { WorkbookReading } from "../reading/reading";
import { unitKey } from "../reading/textKey";
import type { Template } from "../template/template";

type Unit = Template["units"][number];

/**
 * The units a good workbook names in its unit columns, each once, in the order they stand. Spellings that differ by case,
 * blanks or the place of a tone are one unit. Nothing is added from elsewhere: communes of the same name in other
 * districts have other histories.
 */
export function learnUnits(reading: WorkbookReading): Unit[] {
  const units = new Map<string, Unit>();
  for (const table of reading.tables) {
    for (const { labels } of dataRows(table)) {
      if (!labels.unit || labels.unit.state === "blank") continue;
      const { text } = labels.unit;
      const key = unitKey(text);
      if (!units.has(key)) units.set(key, { name: text, aliases: [], successors: [] });
    }
  }
  return [...units.values()];
}
