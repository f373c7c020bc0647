import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = "samples/build/buildSamples.py";
const FILES = [
  "tu-liem-2012-2013.xlsx",
  "tu-liem-loi.xlsx",
  ...["mau", "me-tri", "xuan-dinh", "tay-tuu"].map((name) => `bao-cao-quy/${name}.xlsx`),
];

interface Python {
  readonly command: string;
  readonly xlsxWriter: string;
}

/** The first Python that has XlsxWriter; a distribution's Python may have it while another one stands first in PATH. */
function findPython(): Python | undefined {
  for (const command of ["python3", "/usr/bin/python3", "python"]) {
    const asked = spawnSync(command, ["-c", "import xlsxwriter; print(xlsxwriter.__version__)"], { encoding: "utf8" });
    if (asked.status === 0) return { command, xlsxWriter: asked.stdout.trim() };
  }
  return undefined;
}

/** Why the samples cannot be rebuilt to the byte here; `undefined` when they can. */
function obstacle(python: Python | undefined, wanted: string): string | undefined {
  if (!python) return "there is no Python 3 with XlsxWriter";
  if (python.xlsxWriter !== wanted) return `XlsxWriter is ${python.xlsxWriter}, the samples are built with ${wanted}`;
  return undefined;
}

test("the samples are what their script builds, byte for byte", () => {
  const wanted = /^BUILT_WITH = "(.*)"$/m.exec(readFileSync(SCRIPT, "utf8"))?.[1] ?? "";
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  const python = findPython();
  const reason = obstacle(python, wanted);
  if (!python || reason !== undefined) {
    console.info(`Samples not rebuilt: ${reason ?? ""}.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-samples-"));
  try {
    const built = spawnSync(python.command, [SCRIPT, folder], { encoding: "utf8" });
    expect(built.stderr).toBe("");
    const changed = FILES.filter(
      (file) => !readFileSync(join(folder, file)).equals(readFileSync(join("samples", file))),
    );
    expect(changed).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
