/** One step of a pattern: a lower-case character, any single character, or any run of characters. */
type Step = { readonly kind: "character"; readonly character: string } | { readonly kind: "any" | "run" };

/** A text with Excel's wildcards, ready to be compared: `?` one character, `*` any run, `~` takes the next literally. */
export type Pattern = readonly Step[];

/** Whether the text has a wildcard or an escape at all: "Đảng bộ*" yes, "Đảng bộ" no. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/** Prepares a pattern; case does not matter. `~` before anything but `?`, `*` and `~` is a plain tilde. */
export function parsePattern(text: string): Pattern {
  const steps: Step[] = [];
  const lower = text.toLowerCase();
  for (let index = 0; index < lower.length; index += 1) {
    const character = lower.charAt(index);
    const next = lower.charAt(index + 1);
    if (character === "~" && /[*?~]/.test(next)) {
      steps.push({ kind: "character", character: next });
      index += 1;
    } else if (character === "?") steps.push({ kind: "any" });
    else if (character === "*") steps.push({ kind: "run" });
    else steps.push({ kind: "character", character });
  }
  return steps;
}

/** Whether the whole text fits the pattern. Goes back at most to the last `*`, so a hostile pattern cannot stall it. */
export function fitsPattern(pattern: Pattern, text: string): boolean {
  const lower = text.toLowerCase();
  let [step, at, runStep, runAt] = [0, 0, -1, 0];
  while (at < lower.length) {
    const current = pattern[step];
    if (current?.kind === "run") {
      [runStep, runAt] = [step, at];
      step += 1;
    } else if (current && fitsStep(current, lower.charAt(at))) {
      step += 1;
      at += 1;
    } else if (runStep >= 0) {
      runAt += 1;
      [step, at] = [runStep + 1, runAt];
    } else return false;
  }
  return pattern.slice(step).every(({ kind }) => kind === "run");
}

/** 0-based place where the pattern first fits at or after `from`, -1 for nowhere; as SEARCH does. */
export function findPattern(pattern: Pattern, text: string, from: number): number {
  const open: Pattern = [...pattern, { kind: "run" }];
  for (let start = from; start <= text.length; start += 1) if (fitsPattern(open, text.slice(start))) return start;
  return -1;
}

function fitsStep(step: Step, character: string): boolean {
  return step.kind === "any" || (step.kind === "character" && step.character === character);
}
