import { parseArgs } from "node:util";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { Language } from "../i18n/language";

/** What the user asked for. */
export type Command =
  | {
      readonly name: "validate";
      readonly file: string;
      readonly template: string | undefined;
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly name: "summarize";
      readonly file: string;
      readonly template: string | undefined;
      readonly output: string;
      readonly json: boolean;
      readonly language: Language;
    }
  | { readonly name: "help"; readonly language: Language };

/** Why the command line cannot be used; the report makes a sentence of it. */
export type UsageError =
  | { readonly code: "unknown-command"; readonly text: string }
  | { readonly code: "unknown-option"; readonly text: string }
  | { readonly code: "file-missing" }
  | { readonly code: "one-file-only"; readonly text: string }
  | { readonly code: "output-missing" }
  | { readonly code: "output-is-input" }
  | { readonly code: "language-unknown"; readonly text: string };

/**
 * Reads the words after `chi-tieu`.
 *
 * @example
 * parseCommand(["validate", "so.xlsx", "--json"]); // { name: "validate", file: "so.xlsx", json: true, language: "vi" }
 */
export function parseCommand(words: readonly string[]): Result<Command, UsageError> {
  const parsed = parseWords(words);
  if (!parsed.ok) return parsed;
  const { options, positionals, help } = parsed.value;
  const language = options.get("lang") ?? "vi";
  if (language !== "vi" && language !== "en") return err({ code: "language-unknown", text: language });
  const [name, file, extra] = positionals;
  if (help || name === undefined || name === "help") return ok({ name: "help", language });
  if (file === undefined) return err({ code: "file-missing" });
  if (extra !== undefined) return err({ code: "one-file-only", text: extra });
  const common: Common = { file, template: options.get("template"), json: parsed.value.json, language };
  if (name === "validate") return ok({ name, ...common });
  if (name === "summarize") return withOutput(common, options.get("output"));
  return err({ code: "unknown-command", text: name });
}

type SummarizeCommand = Extract<Command, { readonly name: "summarize" }>;
type Common = Omit<SummarizeCommand, "name" | "output">;

function withOutput(common: Common, output: string | undefined): Result<SummarizeCommand, UsageError> {
  if (output === undefined) return err({ code: "output-missing" });
  if (output === common.file) return err({ code: "output-is-input" });
  return ok({ name: "summarize", ...common, output });
}

/** The words of the command line sorted out, not yet judged. */
interface Words {
  /** Options with a value, by name. */
  readonly options: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly help: boolean;
  readonly positionals: readonly string[];
}

const OPTIONS = {
  template: { type: "string" },
  output: { type: "string", short: "o" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

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
    ({ name, value }) => !isKnown(name) || (OPTIONS[name].type === "string") !== (value !== undefined),
  );
  if (wrong) return err({ code: "unknown-option", text: wrong.rawName });
  return ok({
    options: new Map(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
    json: given.some(({ name }) => name === "json"),
    help: given.some(({ name }) => name === "help"),
    positionals,
  });
}

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
