import type { CliTexts } from "./cli/cliTexts";
import { CLI_EN } from "./cli/en";
import { CLI_VI } from "./cli/vi";
import type { Language } from "./language";

/** Texts of the command line in a language. */
export function cliText(language: Language): CliTexts {
  return language === "en" ? CLI_EN : CLI_VI;
}
