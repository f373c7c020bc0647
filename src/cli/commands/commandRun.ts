import { createCancel } from "../../app/cancel";
import type { RunControl } from "../../app/ports";
import type { CliTexts } from "../../i18n/cli/cliTexts";

/** Where the command's words go. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
  /** Whether phases are shown: only to a person at a terminal. */
  readonly showsProgress: boolean;
}

/** What a command works with besides its own words. */
export interface CommandRun {
  readonly texts: CliTexts;
  readonly output: Output;
}

/** Control for a use case that nobody cancels; phases are shown where somebody watches. */
export function controlFor({ texts, output }: CommandRun): RunControl {
  return {
    cancel: createCancel(),
    onPhase: (phase) => {
      if (output.showsProgress) output.complain(texts.phases[phase]);
    },
  };
}

/** Exit code of a workbook with that many errors. */
export function exitCodeOf(errorCount: number): number {
  return errorCount > 0 ? 1 : 0;
}
