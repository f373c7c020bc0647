import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./dist";

/** Microsoft's Open XML SDK as a program: the nearest thing to "Excel opens it without complaint" without Excel. */
const VALIDATOR = join(ROOT, "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");

interface Finding {
  readonly id?: string | null;
  readonly path?: string | null;
  readonly xPath?: string | null;
  readonly errorType?: string | null;
  readonly description?: string | null;
}

/** Whether the program is here; its package exists for Linux on x64 only. Tests that need it say so when it is not. */
export function hasOpenXmlValidator(): boolean {
  return existsSync(VALIDATOR);
}

/** Kinds of fault the validator finds in a workbook. The order of children in a font is free in the schema: left out. */
export async function openXmlFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  const file = join(folder, "so.xlsx");
  writeFileSync(file, bytes);
  // It ends with code 1 when there are faults; the answer stands on stdout all the same.
  const stdout = await promisify(execFile)(VALIDATOR, [file], { maxBuffer: 1 << 26 }).then(
    (done) => done.stdout,
    (failed: unknown) => (failed as { readonly stdout: string }).stdout,
  );
  rmSync(folder, { recursive: true });
  const findings = (JSON.parse(stdout) as { readonly errors: readonly Finding[] }).errors;
  const real = findings.filter((one) => !/\/x:font(\[\d+\])?$/.test(one.xPath ?? ""));
  return [...new Set(real.map((one) => `${one.id ?? one.errorType ?? ""} ${one.path ?? ""} ${one.description ?? ""}`))];
}

/** Kinds of fault that the second workbook has and the first did not. */
export async function newOpenXmlFaults(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const known = new Set(await openXmlFaults(before));
  return (await openXmlFaults(after)).filter((fault) => !known.has(fault));
}
