import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST, ROOT, requireBuilt } from "../support/dist";

/** What may be loaded before the pane can be used, office.js not counted: 85 kB, measured by gzip at its best. */
const BUDGET_BYTES = 85_000;

const PAGE = readFileSync(requireBuilt("taskpane.html"), "utf8");
const OWN_SCRIPTS = [...PAGE.matchAll(/<script[^>]* src="?([^"> ]+)/g)]
  .map((match) => match[1] ?? "")
  .filter((address) => !address.startsWith("https://"));

test("the pane is small before its first use", () => {
  expect(OWN_SCRIPTS.length).toBeGreaterThan(0);
  const sizes = OWN_SCRIPTS.map((script) => gzipSync(readFileSync(join(DIST, script)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET_BYTES);
});

test("the workbook is read by code that is loaded later", () => {
  const later = readdirSync(DIST).filter((file) => file.endsWith(".js") && !OWN_SCRIPTS.includes(file));
  const speaksExcel = (file: string): boolean => readFileSync(join(DIST, file), "utf8").includes("delayForCellEdit");
  expect(later.some(speaksExcel)).toBe(true);
  expect(OWN_SCRIPTS.some(speaksExcel)).toBe(false);
});

test("office.js comes from Microsoft, before the pane, and the policy allows nothing else from outside", () => {
  const office = PAGE.indexOf("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(office).toBeGreaterThan(-1);
  expect(office).toBeLessThan(PAGE.indexOf(OWN_SCRIPTS[0] ?? "no script"));
  expect(PAGE).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(PAGE).not.toContain("unsafe-eval");
});

test("what is shipped beside the pane is what the manifest names", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const files = new Set([...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)/g)].map((match) => match[1] ?? ""));
  for (const file of files) expect(requireBuilt(file)).toContain(file);
});
