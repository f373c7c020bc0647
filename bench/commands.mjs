// Times both commands as whole processes beside LibreOffice converting the same workbook, in turn, in one run.
// `npm run bench`: prints medians and ratios. Ratios are what may be compared between machines, seconds are not.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = Number(process.argv[2] ?? 5);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sample = join(root, "samples", "tu-liem-2012-2013.xlsx");
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const command = join(root, "bin", "chi-tieu.js");

const contestants = {
  "chi-tieu validate": [process.execPath, command, "validate", sample, "--json"],
  "chi-tieu summarize": [process.execPath, command, "summarize", sample, "-o", join(folder, "kq.xlsx"), "--json"],
  "LibreOffice (load, save)": [
    "soffice",
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    ...["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "lo"), sample],
  ],
};

/** Seconds of one run; `undefined` where the program is not installed. */
function seconds([program, ...words]) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(program, words, { stdio: "ignore" });
  if (error || status !== 0) return undefined;
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const times = new Map(Object.keys(contestants).map((name) => [name, []]));
for (let run = -1; run < RUNS; run += 1) {
  for (const [name, words] of Object.entries(contestants)) {
    const time = seconds(words);
    // The first round warms disk caches and LibreOffice's profile and is not counted.
    if (run >= 0 && time !== undefined) times.get(name).push(time);
  }
}
const base = median(times.get("chi-tieu validate"));
for (const [name, values] of times) {
  if (values.length === 0) console.log(`${name.padEnd(26)} not installed here`);
  else
    console.log(`${name.padEnd(26)} ${median(values).toFixed(2)} s   ${(median(values) / base).toFixed(2)} × validate`);
}
