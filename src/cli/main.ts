import { parseCommand } from "./args";
import { runCommand } from "./runCommand";
import { cliText } from "../i18n/cliText";

/**
 * Composition root of the command line. Results go to stdout; progress and sentences about what went wrong to stderr.
 * Exit code: 0 no errors, 1 the workbook has errors, 2 the file or the command cannot be used.
 */
async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (!command.ok) {
    const sentence = cliText("vi").usage[command.error.code];
    process.stderr.write(`${sentence("text" in command.error ? command.error.text : "")}\n`);
    return 2;
  }
  return runCommand(command.value, {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    showsProgress: process.stderr.isTTY,
  });
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // A mistake of ours: one sentence for the user, the stack only where somebody asked for it.
    process.stderr.write(`${cliText("vi").failed}\n`);
    if (process.env["CHI_TIEU_DEBUG"])
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 2;
  },
);
