import { isCellError } from "../../base/cellValue";
import type { CellState } from "../../core";
import type { CliTexts } from "../../i18n/cli/cliTexts";
import { formatCount } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { FixOutcomeReport } from "./fixJson";
import type { FixLine } from "./fixLines";

/** Characters of a content that are shown at most. */
const SHOWN = 40;

/** The report for people: a table of before and after, what is for a person, and what was written where. */
export function fixText(report: FixOutcomeReport, texts: CliTexts, language: Language): string {
  const { lines, output, errorsLeft } = report;
  const table = (isSafe: boolean, heading: string): readonly string[] => {
    const rows = lines.filter((line) => line.isSafe === isSafe).map((line) => rowOf(line, texts, language));
    return rows.length === 0 ? [] : [[`${heading} (${String(rows.length)})`, ...aligned(rows)].join("\n")];
  };
  const safeCount = lines.filter(({ isSafe }) => isSafe).length;
  const summary = output === undefined ? texts.fix.notWritten : texts.fix.written(safeCount, output);
  return [
    ...table(true, texts.fix.safeHeading),
    ...table(false, texts.fix.askHeading),
    ...(lines.length === 0 ? [texts.fix.nothing] : []),
    [summary, ...(errorsLeft > 0 ? [texts.errorsLeft(errorsLeft)] : [])].join("\n"),
  ].join("\n\n");
}

function rowOf(line: FixLine, texts: CliTexts, language: Language): readonly string[] {
  const place = line.address === null ? `${texts.fix.sheetName} ${line.sheet}` : `${line.sheet}!${line.address}`;
  const after = contentText(line.after, language);
  return [place, contentText(line.before, language), "→", after, `[${line.codes.join(", ")}]`];
}

/** A text in quotation marks, so that blanks can be seen; a number as people write it; a formula as it is. */
function contentText({ value, formula }: CellState, language: Language): string {
  if (formula !== null) return shortened(formula);
  if (typeof value === "number") return formatCount(value, language);
  if (typeof value === "string") return `“${shortened(value.replace(/[\r\n\t]+/gu, " "))}”`;
  return isCellError(value) ? value.error : String(value ?? "");
}

function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length <= SHOWN ? text : `${signs.slice(0, SHOWN - 1).join("")}…`;
}

/** Rows with their columns one below the other. Decomposed letters take the room of the letter they look like. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((text, column) => Math.max(widest[column] ?? 0, widthOf(text))),
    [],
  );
  return rows.map((row) => {
    const cells = row.map((text, column) => text + " ".repeat((widths[column] ?? 0) - widthOf(text)));
    return `  ${cells.join("  ").trimEnd()}`;
  });
}

function widthOf(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}
