import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One changed workbook of the corpus, as `build/buildLayouts.py` wrote it down. */
export interface Case {
  /** "total-range-short-last". */
  readonly id: string;
  /** "mutation" must be found, "harmless" raises nothing above information, "tolerated" no error. */
  readonly kind: "mutation" | "harmless" | "tolerated";
  /** Path of the workbook within the corpus. */
  readonly file: string;
  /** Codes any of which is right; none for changes that are no mistake. */
  readonly codes: readonly string[];
  /** Sheets where it must be reported, `null` for a problem of no sheet; `null` for "anywhere". */
  readonly sheets: readonly (string | null)[] | null;
  /** Cells or areas one of which must be meant; `null` where the sheet alone says all. */
  readonly cells: readonly string[] | null;
}

/** A layout: its good workbook and the changed ones. */
export interface Layout {
  readonly id: string;
  readonly clean: string;
  readonly cases: readonly Case[];
}

/** The generated workbooks. */
export interface Corpus {
  readonly folder: string;
  readonly layouts: readonly Layout[];
}

/** How much of the corpus is built: "part" has each kind of change once for each layout, "full" every variant. */
export type Extent = "part" | "full";

/** Who calculated the formulas: nobody, as openpyxl saves them, or LibreOffice, which stores values beside them. */
export type Saved = "without-values" | "by-libreoffice";

const BUILDER = join(__dirname, "build");
/** The Python for which openpyxl is installed as a package of the system. */
const PYTHON = process.env["LAYOUTS_PYTHON"] ?? "/usr/bin/python3";

/** Whether Python and openpyxl are installed. Tests that need them say so when they are not. */
export function canBuildCorpus(): boolean {
  return spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
}

/** Builds the corpus in a temporary folder, or takes the one that was built from the same sources before. */
export function buildCorpus(extent: Extent, saved: Saved): Corpus {
  const folder = join(tmpdir(), `chi-tieu-layouts-${extent}-${saved}-${sourcesDigest()}`);
  if (!existsSync(folder)) build(extent, saved, folder);
  const layouts = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as readonly Layout[];
  return { folder, layouts: layouts.map((layout) => ({ ...layout, cases: layout.cases.filter(survives(saved)) })) };
}

/** LibreOffice has no manual calculation per file, so what it saves calculates automatically. */
function survives(saved: Saved): (tested: Case) => boolean {
  return ({ codes }) => saved === "without-values" || !codes.includes("manual-calculation");
}

/** Bytes of one of its workbooks. */
export function corpusBytes({ folder }: Corpus, file: string): Uint8Array {
  return readFileSync(join(folder, file));
}

function build(extent: Extent, saved: Saved, folder: string): void {
  const made = mkdtempSync(join(tmpdir(), "chi-tieu-layouts-"));
  run(PYTHON, ["-B", join(BUILDER, "buildLayouts.py"), made, extent]);
  if (saved === "by-libreoffice") saveByLibreOffice(made);
  if (existsSync(folder)) rmSync(made, { recursive: true });
  else renameSync(made, folder);
}

/** Opens and saves every workbook again; slow, so only for looking at by hand. */
function saveByLibreOffice(folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const layouts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of layouts) {
    const [from, to] = [join(folder, name), join(folder, `${name}-again`)];
    const files = readdirSync(from).map((file) => join(from, file));
    run("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", to, ...files]);
    rmSync(from, { recursive: true });
    renameSync(to, from);
  }
}

function run(program: string, words: readonly string[]): void {
  const ended = spawnSync(program, words, { encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr || String(ended.error)}`);
}

function sourcesDigest(): string {
  const names = readdirSync(BUILDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".py"));
  const digest = createHash("sha256").update(process.env["LAYOUTS_SEED"] ?? "");
  for (const name of names.sort()) digest.update(name).update(readFileSync(join(BUILDER, name)));
  return digest.digest("hex").slice(0, 16);
}
