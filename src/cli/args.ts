import { parseArgs } from "node:util";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { Language } from "../i18n/language";

/** What every command that reads a workbook takes. */
interface Common {
  readonly file: string;
  readonly template: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

/** What the user asked for. */
export type Command =
  | (Common & {
      readonly name: "validate";
      /** File for a copy of the workbook with the list of problems; `undefined` when none is wanted. */
      readonly list: string | undefined;
    })
  | (Common & { readonly name: "summarize"; readonly output: string })
  /** `output` is `undefined` only when the fixes are just shown. */
  | (Common & { readonly name: "fix"; readonly output: string | undefined })
  /** Reads the form of a good workbook into a file. */
  | { readonly name: "learn"; readonly file: string; readonly output: string; readonly language: Language }
  | { readonly name: "help"; readonly language: Language };

/** A command by its name. */
export type CommandOf<Name extends Command["name"]> = Extract<Command, { readonly name: Name }>;

/** Why the command line cannot be used; the report makes a sentence of it. */
export type UsageError =
  | { readonly code: "unknown-command"; readonly text: string }
  | { readonly code: "unknown-option"; readonly text: string }
  | { readonly code: "file-missing" }
  | { readonly code: "one-file-only"; readonly text: string }
  | { readonly code: "output-missing" }
  | { readonly code: "output-is-input" }
  /** `fix` changes nothing unless it is told what. */
  | { readonly code: "fix-choice-missing" }
  | { readonly code: "language-unknown"; readonly text: string };

const OPTIONS = {
  template: { type: "string" },
  output: { type: "string", short: "o" },
  list: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  "all-safe": { type: "boolean" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
type OptionName = keyof typeof OPTIONS;

/** Options of every command, and those of one alone. */
const SHARED: readonly OptionName[] = ["template", "json", "lang", "help"];
const OWN: Readonly<Record<Exclude<Command["name"], "help">, readonly OptionName[]>> = {
  validate: ["list"],
  summarize: ["output"],
  fix: ["output", "all-safe", "dry-run"],
  learn: ["output"],
};

/**
 * Reads the words after `chi-tieu`.
 *
 * @example
 * parseCommand(["validate", "so.xlsx", "--json"]); // { name: "validate", file: "so.xlsx", json: true, language: "vi" }
 */
export function parseCommand(words: readonly string[]): Result<Command, UsageError> {
  const parsed = parseWords(words);
  if (!parsed.ok) return parsed;
  const { options, given, positionals } = parsed.value;
  const language = options.get("lang") ?? "vi";
  if (language !== "vi" && language !== "en") return err({ code: "language-unknown", text: language });
  const [name, file, extra] = positionals;
  if (given.has("help") || name === undefined || name === "help") return ok({ name: "help", language });
  if (file === undefined) return err({ code: "file-missing" });
  if (extra !== undefined) return err({ code: "one-file-only", text: extra });
  if (!isCommand(name)) return err({ code: "unknown-command", text: name });
  const strange = [...given].find((option) => !SHARED.includes(option) && !OWN[name].includes(option));
  if (strange !== undefined) return err({ code: "unknown-option", text: `--${strange}` });
  const common: Common = { file, template: options.get("template"), json: given.has("json"), language };
  return commandOf(name, common, parsed.value);
}

function commandOf(name: keyof typeof OWN, common: Common, { options, given }: Words): Result<Command, UsageError> {
  const output = options.get(name === "validate" ? "list" : "output");
  if (output === common.file) return err({ code: "output-is-input" });
  switch (name) {
    case "validate":
      return ok({ name, ...common, list: output });
    case "summarize":
      return output === undefined ? err({ code: "output-missing" }) : ok({ name, ...common, output });
    case "learn": {
      if (output === undefined) return err({ code: "output-missing" });
      return ok({ name, file: common.file, output, language: common.language });
    }
    case "fix":
      if (given.has("dry-run")) return ok({ name, ...common, output: undefined });
      if (output === undefined) return err({ code: "output-missing" });
      return given.has("all-safe") ? ok({ name, ...common, output }) : err({ code: "fix-choice-missing" });
  }
}

/** The words of the command line sorted out, not yet judged. */
interface Words {
  /** Options with a value, by name. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** Names of all options that were given, with a value or without. */
  readonly given: ReadonlySet<OptionName>;
  readonly positionals: readonly string[];
}

function parseWords(words: readonly string[]): Result<Words, UsageError> {
  const { positionals, tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const wrong = given.find(
    ({ name, value }) => !isOption(name) || (OPTIONS[name].type === "string") !== (value !== undefined),
  );
  if (wrong) return err({ code: "unknown-option", text: wrong.rawName });
  const known = given.flatMap(({ name, value }) => (isOption(name) ? [{ name, value }] : []));
  return ok({
    options: new Map(known.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
    given: new Set(known.map(({ name }) => name)),
    positionals,
  });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isCommand(name: string): name is keyof typeof OWN {
  return Object.hasOwn(OWN, name);
}
