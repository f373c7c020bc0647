import type { Result } from "../base/result";
import { cliText } from "../i18n/cliText";
import type { Command } from "./args";
import type { CommandRun, Output } from "./commands/commandRun";
import { fix } from "./commands/fix";
import { learn } from "./commands/learn";
import { summarize } from "./commands/summarize";
import { validate } from "./commands/validate";

/** Runs a command and gives the exit code: 0 no errors, 1 the workbook has errors, 2 not usable. */
export async function runCommand(command: Command, output: Output): Promise<number> {
  const texts = cliText(command.language);
  if (command.name === "help") {
    output.print(texts.help);
    return 0;
  }
  const outcome = await outcomeOf(command, { texts, output });
  if (outcome.ok) return outcome.value;
  output.complain(outcome.error);
  return 2;
}

/** The exit code, or one sentence about what cannot be used. */
function outcomeOf(
  command: Exclude<Command, { readonly name: "help" }>,
  run: CommandRun,
): Promise<Result<number, string>> {
  switch (command.name) {
    case "validate":
      return validate(command, run);
    case "summarize":
      return summarize(command, run);
    case "fix":
      return fix(command, run);
    case "learn":
      return learn(command, run);
  }
}
