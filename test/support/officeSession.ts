import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCancel } from "../../src/app/cancel";
import type { Clock, Ports, RunControl } from "../../src/app/ports";
import { must } from "../../src/base/invariant";
import { createExcelPorts } from "../../src/excel";
import { openWorkbookHost } from "../../src/host";
import type { HostOptions, WorkbookHost } from "../../src/host";
import { installOfficeGlobals, startOfficeJs } from "../../src/host/boot/node";
import { ROOT } from "./dist";

/** A workbook behind the unmodified office.js, with the add-in's own ports over it. */
export interface OfficeSession {
  readonly host: WorkbookHost;
  readonly ports: Ports;
}

/** 1 February 2014, noon: the years of the samples are over. */
export const FEBRUARY_2014: Clock = { today: () => ({ year: 2014, month: 2, day: 1 }), nowSerial: () => 41671.5 };

/** Opens bytes as the add-in would meet them in Excel. Only one workbook at a time: office.js is a global. */
export function openSession(bytes: Uint8Array, options: HostOptions = {}, clock: Clock = FEBRUARY_2014): OfficeSession {
  const opened = openWorkbookHost(bytes, options);
  const host = must(opened.ok ? opened.value : undefined, `the workbook opens: ${JSON.stringify(opened)}`);
  installOfficeGlobals(startOfficeJs(host));
  return { host, ports: createExcelPorts(clock) };
}

/** Bytes of a file in samples/. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(ROOT, "samples", name));
}

/** A run nobody cancels and nobody watches. */
export function quietly(): RunControl {
  return { cancel: createCancel(), onPhase: () => undefined };
}

/** The value of something that must have worked; otherwise the test fails with what went wrong. */
export function worked<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Bytes of the file as it would be saved now. */
export function savedBytes({ host }: OfficeSession): Uint8Array {
  return worked(host.save());
}
