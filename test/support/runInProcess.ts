import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCommand } from "../../src/cli/args";
import { runCommand } from "../../src/cli/runCommand";
import { worked } from "./officeSession";

/** What a command printed and how it ended, without the process around it. */
export interface CommandOutcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the words after `chi-tieu`; words that are no command fail the test. */
export async function runInProcess(...words: readonly string[]): Promise<CommandOutcome> {
  const lines = { out: [] as string[], err: [] as string[] };
  const status = await runCommand(worked(parseCommand(words)), {
    print: (text) => lines.out.push(text),
    complain: (text) => lines.err.push(text),
    showsProgress: false,
  });
  return { status, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

/** A new empty folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "chi-tieu-"));
}
