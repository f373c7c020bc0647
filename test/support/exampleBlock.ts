import { must } from "../../src/base/invariant";
import type { CalculationMode } from "../../src/core/model/snapshot";
import { aSheet, formula } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** An example of a rule's page: the sheets it draws and where the rule must report. See docs/rules/README.md. */
export interface ExampleBlock {
  readonly sheets: readonly SheetBuilder[];
  readonly sheetNames: readonly string[];
  /** Sheets of the good workbook the form is learnt from; none where the small form of the tests is meant. */
  readonly goodSheets: readonly SheetBuilder[];
  /** Units the form knows besides, with their last day and what took their place. */
  readonly units: readonly ExampleUnit[];
  readonly calculationMode: CalculationMode;
  /** "Quý I-2012!B3", "workbook". */
  readonly findings: readonly string[];
}

/** A unit that no longer exists. */
export interface ExampleUnit {
  readonly name: string;
  readonly validTo: string;
  readonly successors: readonly string[];
}

/** The ```example blocks of a page. */
export function exampleBlocks(page: string): readonly ExampleBlock[] {
  return [...page.matchAll(/^```example\n(.*?)^```$/gmsu)].map(([, block = ""]) =>
    parseBlock(block.trimEnd().split("\n")),
  );
}

/** A sheet as far as its lines were read. */
interface DrawnSheet {
  readonly isGood: boolean;
  sheet: SheetBuilder;
}

function parseBlock(lines: readonly string[]): ExampleBlock {
  const drawn: DrawnSheet[] = [];
  const findings: string[] = [];
  const units: ExampleUnit[] = [];
  let calculationMode: CalculationMode = "automatic";
  for (const line of lines) {
    const unit = parseUnit(line);
    const [, good, name] = /^\[(= )?(.+)\]$/u.exec(line) ?? [];
    if (unit) units.push(unit);
    else if (name !== undefined) drawn.push({ isGood: good !== undefined, sheet: aSheet(name) });
    else if (line.startsWith("→ ")) findings.push(line.slice(2).trim());
    else if (line === "{calculated by hand}") calculationMode = "manual";
    else {
      const last = must(drawn.at(-1), `a sheet stands before "${line}"`);
      last.sheet = withLine(last.sheet, line);
    }
  }
  const returned = drawn.filter(({ isGood }) => !isGood).map(({ sheet }) => sheet);
  return {
    sheets: returned,
    sheetNames: returned.map((sheet) => sheet.build().name),
    goodSheets: drawn.filter(({ isGood }) => isGood).map(({ sheet }) => sheet),
    units,
    calculationMode,
    findings,
  };
}

/** "[unit Xã Cổ Nhuế until 2011-12-31: Xã Mễ Trì, Xã Xuân Đỉnh]". */
function parseUnit(line: string): ExampleUnit | undefined {
  const [, name, validTo, successors] = /^\[unit (.+) until (\d{4}-\d{2}-\d{2})(?:: (.+))?\]$/u.exec(line) ?? [];
  if (name === undefined || validTo === undefined) return undefined;
  return { name, validTo, successors: successors?.split(", ") ?? [] };
}

/** A line in braces says something about the sheet, any other is its next row. */
function withLine(sheet: SheetBuilder, line: string): SheetBuilder {
  const [, word = "", what = ""] =
    /^\{(merged|hidden rows|hidden columns|hidden|protected)(?: (.+))?\}$/u.exec(line) ?? [];
  const list = what.split(", ");
  switch (word) {
    case "merged":
      return sheet.merge(...list);
    case "hidden rows":
      return sheet.hideRows(...list.map(Number));
    case "hidden columns":
      return sheet.hideColumns(...list);
    case "hidden":
      return sheet.hidden();
    case "protected":
      return sheet.protected();
    default:
      return sheet.row(...line.split("|").map(parseCell));
  }
}

function parseCell(text: string): CellInput {
  const cell = text.trim();
  const calculated = /^(=.*) \{(.*)\}$/u.exec(cell);
  if (calculated) return formula(calculated[1] ?? "", parseConstant(calculated[2] ?? ""));
  return parseConstant(cell);
}

function parseConstant(cell: string): string | number | null {
  if (cell === "") return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?\d+(\.\d+)?$/u.test(cell) ? Number(cell) : cell;
}
