import { must } from "../../src/base/invariant";
import { aSheet, formula } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** An example of a rule's page: the sheets it draws and where the rule must report. See docs/rules/README.md. */
export interface ExampleBlock {
  readonly sheets: readonly SheetBuilder[];
  readonly sheetNames: readonly string[];
  /** "Quý I-2012!B3", "workbook". */
  readonly findings: readonly string[];
}

/** The ```example blocks of a page. */
export function exampleBlocks(page: string): readonly ExampleBlock[] {
  return [...page.matchAll(/^```example\n(.*?)^```$/gmsu)].map(([, block = ""]) =>
    parseBlock(block.trimEnd().split("\n")),
  );
}

function parseBlock(lines: readonly string[]): ExampleBlock {
  const sheets: { name: string; rows: CellInput[][] }[] = [];
  const findings: string[] = [];
  for (const line of lines) {
    const name = /^\[(.+)\]$/u.exec(line)?.[1];
    if (name !== undefined) sheets.push({ name, rows: [] });
    else if (line.startsWith("→ ")) findings.push(line.slice(2).trim());
    else must(sheets.at(-1), `a sheet stands before "${line}"`).rows.push(line.split("|").map(parseCell));
  }
  return {
    sheets: sheets.map(({ name, rows }) => aSheet(name).rows(rows)),
    sheetNames: sheets.map(({ name }) => name),
    findings,
  };
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
