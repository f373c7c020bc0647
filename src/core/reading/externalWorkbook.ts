/**
 * A text literal; a sheet or path in apostrophes before "!"; a workbook in brackets, with or without a sheet, before
 * "!"; a file name before "!". The look-behind keeps columns of Excel tables ("Bang1[Số lượng]") out.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{M}\d_.\]])(\[[^[\]]+\])(?:[\p{L}_][\p{L}\p{M}\d_.]*(?::[\p{L}_][\p{L}\p{M}\d_.]*)?)?!|([\p{L}_][\p{L}\p{M}\d_.-]*\.xls[a-z]?)!/giu;

/**
 * The other workbook a formula points to, by its name as shown: "so.xlsx" in `='C:\Tai lieu\[so.xlsx]Quý I'!B3`,
 * `=[so.xlsx]Sheet1!A1` and `='so.xlsx'!TongSo`; "[1]" in `=[1]Sheet1!A1`, the form of files, where a list elsewhere in
 * the file has the name. `undefined` where all is in this workbook ("[0]" is this workbook itself). Of several, the first.
 *
 * @param isSheet whether this workbook has a sheet of that name: a sheet may be called "so.xlsx".
 */
export function externalWorkbook(formula: string, isSheet: (name: string) => boolean): string | undefined {
  if (!mayBeExternal(formula)) return undefined;
  for (const [, quoted, bracketed, file] of formula.matchAll(TOKEN)) {
    const workbook = quoted === undefined ? (bracketed ?? file) : inApostrophes(quoted.replaceAll("''", "'"));
    const name = workbook === undefined ? undefined : shownName(workbook);
    if (name !== undefined && name !== "[0]" && !isSheet(name)) return name;
  }
  return undefined;
}

/** The cheap question, which nearly all formulas of a large workbook answer with no: "]" or ".xls" before "!". */
function mayBeExternal(formula: string): boolean {
  const last = formula.lastIndexOf("!");
  if (last < 0) return false;
  const bracket = formula.indexOf("]");
  return (bracket >= 0 && bracket < last) || /\.xls/iu.test(formula);
}

/** "[so.xlsx]" of "C:\[so.xlsx]Quý I", "so.xlsx" of "C:\so.xlsx"; `undefined` for a sheet of this workbook. */
function inApostrophes(text: string): string | undefined {
  return /\[[^[\]]+\](?=[^[\]]*$)/u.exec(text)?.[0] ?? /[^\\/]+\.xls[a-z]?$/iu.exec(text)?.[0];
}

/** Without brackets, unless it is only a number. */
function shownName(workbook: string): string {
  return /^\[\d+\]$/u.test(workbook) ? workbook : workbook.replace(/^\[|\]$/gu, "");
}
