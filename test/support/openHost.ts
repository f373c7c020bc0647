import { must } from "../../src/base/invariant";
import { startOfficeJs } from "../../src/host/boot/node";
import type { OfficeJs } from "../../src/host/boot/officeJs";
import { createHost } from "../../src/host/createHost";
import type { Host, HostOptions } from "../../src/host/createHost";
import type { Sheet } from "../../src/host/book/book";
import type { BookContent } from "../../src/host/xlsx/content";
import { bookOf, grid, openBook, sheetOf } from "../host/book/sampleBook";
import type { Cells } from "../host/book/sampleBook";

/** A workbook behind the real office.js. */
export interface OpenHost extends OfficeJs {
  readonly host: Host;
}

/**
 * Opens a workbook behind the unmodified office.js. Its formulas are calculated by a calculator that only knows
 * "=B7*2": enough to see whether something was calculated.
 */
export function openHost(content: BookContent, options: HostOptions = {}): OpenHost {
  const host = createHost(openBook(content), options);
  const { Excel, Office, OfficeExtension } = startOfficeJs(host);
  return { host, Excel, Office, OfficeExtension };
}

/** A workbook with one sheet "PL01" that holds the cells. */
export function openCells(cells: Cells, options: HostOptions = {}): OpenHost {
  return openHost(bookOf([sheetOf(1, "PL01", { cells: grid(cells) })]), options);
}

/** The sheet as the workbook behind the wire has it. */
export function sheetIn({ host }: OpenHost, name: string): Sheet {
  return must(host.book.sheets.byName(name), name);
}

/** What a failed run tells: the code, the place and the statement. A run that does not fail is a failed test. */
export async function failureOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (isOfficeError(error)) return error;
    throw error;
  }
  throw new Error("The run did not fail.");
}

/** The code of a failed run: "ItemNotFound". */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  return (await failureOf(run)).code;
}

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && "code" in error && "debugInfo" in error;
}
