import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";

/** What can go wrong with a file of the user; `file` is the path as the user wrote it. */
export interface FileError {
  readonly code: "not-found" | "is-folder" | "cannot-read" | "cannot-write";
  readonly file: string;
}

/** Reads a whole file. */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return err({ code: readErrorCode(error), file });
  }
}

/**
 * Writes a whole file: first under a temporary name beside it, then renamed, so that an existing file is replaced as a
 * whole or not at all.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<Result<null, FileError>> {
  const temporary = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true });
    if (isSystemError(error)) return err({ code: "cannot-write", file });
    throw error;
  }
}

function readErrorCode(error: unknown): FileError["code"] {
  if (!isSystemError(error)) throw error;
  if (error.code === "ENOENT") return "not-found";
  return error.code === "EISDIR" ? "is-folder" : "cannot-read";
}

/** An error of the operating system ("ENOENT"), told by its shape: `instanceof` fails across realms. */
function isSystemError(error: unknown): error is { readonly code: string; readonly syscall: string } {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}
