import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whether LibreOffice is installed. Tests that need it say so when it is not. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** The workbook as LibreOffice calculates and saves it: cached values are taken out first, so it must calculate. */
export function recalculatedByLibreOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-lo-"));
  writeFileSync(join(folder, "so.xlsx"), withoutCachedValues(bytes));
  convert(folder, "so.xlsx", "xlsx:Calc MS Excel 2007 XML", join(folder, "tinh-lai"));
  return join(folder, "tinh-lai", "so.xlsx");
}

/** The workbook as a PDF; gives its number of pages. */
export function printedByLibreOffice(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-lo-"));
  writeFileSync(join(folder, "so.xlsx"), bytes);
  convert(folder, "so.xlsx", "pdf", folder);
  return (
    readFileSync(join(folder, "so.pdf"))
      .toString("latin1")
      .match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  );
}

function convert(folder: string, file: string, format: string, output: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const words = [profile, "--headless", "--convert-to", format, "--outdir", output, join(folder, file)];
  const run = spawnSync("soffice", words, { encoding: "utf8", timeout: 180_000 });
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
}

/** Formula cells without their `<v>`: nothing can be taken from the file that was not calculated anew. */
function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, content];
    return [name, strToU8(strFromU8(content).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"))];
  });
  return zipSync(Object.fromEntries(files));
}
