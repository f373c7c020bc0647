import { withSharedCause } from "../model/sharedCause";
import { aboutText } from "../text/aboutText";
import { formTexts } from "../text/formTexts";
import { isSurelyUnicode, legacyText, readAsTcvn3 } from "../text/legacyEncoding";
import type { LegacyText } from "../text/legacyEncoding";
import { besideKey, textCells, textsBeside } from "../text/textCells";
import type { TextCell } from "../text/textCells";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

interface Found {
  readonly cell: TextCell;
  readonly legacy: LegacyText;
}

type Told = Found & Pick<Finding<"legacy-encoding">, "place" | "subject" | "cause">;
type Known = (text: string) => boolean;

/**
 * A text was typed in TCVN3 (ABC) or VNI: it only shows right in an old font, and matches nothing. Decided by the letters,
 * never by the font. All such texts of one column have one cause. Where it names the row's unit or kind, its figures are
 * lost: an error.
 */
export const legacyEncoding = defineRule({
  code: "legacy-encoding",
  severity: "warning",
  layer: "content",
  applies: () => true,
  check: (input) => {
    const found = foundIn(input).map((each) => ({ ...each, ...aboutText(each.cell), cause: null }));
    return withSharedCause<Told>(found, ({ cell }) => besideKey(cell)).map(findingOf);
  },
});

function foundIn(input: RuleInput): readonly Found[] {
  const isOfForm: Known = formTexts(input.reading.template).has;
  const isLegacy = (text: string, isLabel: boolean): boolean =>
    legacyText(text, isLabel ? isOfForm : undefined) !== undefined;
  const plain = textCells(input, isLegacy).flatMap((cell): readonly Found[] => {
    const legacy = legacyText(cell.text, isOfForm);
    return legacy ? [{ cell, legacy }] : [];
  });
  return [...plain, ...groupsOf(plain).flatMap((group) => besideThem(group, isOfForm))];
}

/** TCVN3 texts by column, title block or sheet. */
function groupsOf(found: readonly Found[]): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    if (each.legacy.encoding !== "TCVN3") continue;
    const key = besideKey(each.cell);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** Texts beside those found that would pass for Unicode, if no text there is surely Unicode. */
function besideThem(group: readonly Found[], isOfForm: Known): readonly Found[] {
  const [first] = group;
  const beside = first ? textsBeside(first.cell) : [];
  if (beside.some(({ text }) => isSurelyUnicode(text))) return [];
  const done = new Set(group.map(({ cell }) => `${String(cell.row)},${String(cell.column)}`));
  return beside.flatMap((cell): readonly Found[] => {
    if (done.has(`${String(cell.row)},${String(cell.column)}`) || isOfForm(cell.text)) return [];
    const converted = readAsTcvn3(cell.text);
    return converted === undefined ? [] : [{ cell, legacy: { encoding: "TCVN3", converted } }];
  });
}

function findingOf({ cell, legacy, ...told }: Told): Finding<"legacy-encoding"> {
  const finding = { ...told, data: { text: cell.text, ...legacy } };
  return isLabelOfFigures(cell) ? { severity: "error", ...finding } : finding;
}

/** The text should say whose figures the row holds, and does not. */
function isLabelOfFigures({ body, field }: TextCell): boolean {
  const role = field?.field.role;
  if (body?.role !== "data" || (role !== "unit" && role !== "kind" && role !== "measure")) return false;
  return body.labels[role]?.state === "unknown";
}
