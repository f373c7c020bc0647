// CPU time of all checks over a register of 100,000 rows × 15 columns, beside a plain loop, zod and tableschema doing the
// same checks of cells, in turn, in one process. `npm run bench:rules`. Ratios may be compared between machines.
require("./typescript.cjs");
const { readWorkbook } = require("../src/core/reading/readTables.ts");
const { CATALOGUE } = require("../src/core/rules/catalogue.ts");
const { runRules } = require("../src/core/rules/runRules.ts");
const { register, rowsOf, ROWS } = require("./rules/register.cjs");
const { plainLoop, withZod, withTableschema } = require("./rules/peers.cjs");

const RUNS = Number(process.argv[2] ?? 3);
const { snapshot, template } = register();
const rows = rowsOf(snapshot);
const today = { year: 2014, month: 1, day: 10 };
const reading = readWorkbook(snapshot, template);

const contestants = {
  "a plain loop": () => plainLoop(rows),
  "chi-tieu: all rules": () => runRules({ snapshot, reading, today }).problems.length,
  "chi-tieu: reading the table": () => readWorkbook(snapshot, template).tables.length,
  zod: () => withZod(rows),
  tableschema: () => withTableschema(rows),
};

/** Seconds of CPU, user and system together. */
function cpuSeconds(work) {
  const before = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found };
}

const times = new Map(Object.keys(contestants).map((name) => [name, []]));
const found = new Map();
for (let run = -1; run < RUNS; run += 1) {
  for (const [name, work] of Object.entries(contestants)) {
    const result = cpuSeconds(work);
    found.set(name, result.found);
    // The first round lets the engine compile and is not counted.
    if (run >= 0) times.get(name).push(result.seconds);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times.get("a plain loop"));
console.log(`${ROWS} rows × 15 columns, ${CATALOGUE.length} rules, median of ${RUNS} runs, CPU time`);
for (const [name, values] of times) {
  const ratio = (median(values) / base).toFixed(1);
  console.log(
    `${name.padEnd(28)} ${median(values).toFixed(3)} s  ${ratio.padStart(6)} × the loop   found ${found.get(name)}`,
  );
}

if (process.argv.includes("--by-rule")) {
  for (const rule of CATALOGUE) {
    const { seconds } = cpuSeconds(() => runRules({ snapshot, reading, today }, [rule]));
    if (seconds > 0.005) console.log(`  ${rule.code.padEnd(30)} ${seconds.toFixed(3)} s`);
  }
}
