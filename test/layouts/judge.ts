import { intersect, parseRect } from "../../src/base/rect";
import type { Problem } from "../../src/core";
import type { Case } from "./corpus";

/** What a check made of one workbook of the corpus. */
export interface Verdict {
  readonly layout: string;
  readonly case: string;
  /** "missed": the change was not reported; "false-error": a good workbook has an error; "noise": it has a warning. */
  readonly outcome: "ok" | "missed" | "false-error" | "noise";
  readonly wanted: string;
  readonly reported: readonly string[];
}

/** The good workbook must raise nothing above information. */
export function judgeClean(layout: string, problems: readonly Problem[]): Verdict {
  return verdict(layout, { id: "clean", kind: "harmless", file: "", codes: [], sheets: null, cells: null }, problems);
}

/** Whether a changed workbook was reported as it should be. */
export function verdict(layout: string, tested: Case, problems: readonly Problem[]): Verdict {
  return {
    layout,
    case: tested.id,
    outcome: outcomeOf(tested, problems),
    wanted: wantedText(tested),
    reported: problems.map(problemLine),
  };
}

function outcomeOf(tested: Case, problems: readonly Problem[]): Verdict["outcome"] {
  if (tested.kind === "mutation") return problems.some((problem) => isMeant(tested, problem)) ? "ok" : "missed";
  if (problems.some(({ severity }) => severity === "error")) return "false-error";
  const isNoise = tested.kind === "harmless" && problems.some(({ severity }) => severity !== "info");
  return isNoise ? "noise" : "ok";
}

/** Right code, right sheet, and the cell named or within the area named. */
export function isMeant({ codes, sheets, cells }: Case, { code, place }: Problem): boolean {
  if (!codes.includes(code)) return false;
  if (sheets !== null && !sheets.includes(place.sheet)) return false;
  if (cells === null) return true;
  const reported = place.address === null ? undefined : parseRect(place.address);
  return (
    reported !== undefined &&
    cells.some((cell) => {
      const wanted = parseRect(cell);
      return wanted !== undefined && intersect(wanted, reported) !== undefined;
    })
  );
}

function wantedText({ kind, codes, sheets, cells }: Case): string {
  if (kind !== "mutation") return kind === "harmless" ? "nothing above info" : "no error";
  const places = (cells ?? []).slice(0, 3).join(" ");
  return `${codes.join(" | ")} at ${sheets?.join(" / ") ?? "workbook"}${places === "" ? "" : `!${places}`}`;
}

/** "error total-range-short PL01!C7 {"formula":"=SUM(C8:C22)"}". */
export function problemLine({ severity, code, place, data }: Problem): string {
  const where = place.sheet === null ? "workbook" : `${place.sheet}!${place.address ?? ""}`;
  return `${severity} ${code} ${where} ${JSON.stringify(data)}`.slice(0, 220);
}
