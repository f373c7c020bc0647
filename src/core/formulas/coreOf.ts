/**
 * What a guarded formula calculates when nothing is missing: `IF([@a]=0,"",[@b]/[@a])` and `IFERROR([@b]/[@a],0)` are both
 * `[@b]/[@a]`; outer brackets are dropped. Offices guard the same rate in many ways, and that is no other formula.
 */
export function coreOf(symbolic: string): string {
  const call = outerCall(symbolic);
  if (!call) return symbolic;
  if (call.name === "") return coreOf(call.args[0] ?? "");
  if (call.name === "IFERROR" && call.args.length === 2) return coreOf(call.args[0] ?? "");
  if (call.name !== "IF" || call.args.length !== 3) return symbolic;
  const branches = call.args.slice(1).filter((branch) => !isNothing(branch));
  return branches.length === 1 ? coreOf(branches[0] ?? "") : symbolic;
}

/** A branch that only says that there is nothing: "", 0, "-", "x". */
function isNothing(branch: string): boolean {
  return branch === "" || branch === "0" || /^"[\s.\-–xX]*"$/u.test(branch);
}

interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/** The call a whole formula is; `undefined` when it is more than one call. A bracket without name has the name "". */
function outerCall(formula: string): Call | undefined {
  const open = /^([A-Z0-9.]*)\(/u.exec(formula);
  if (!open || !formula.endsWith(")")) return undefined;
  const args = splitArguments(formula.slice(open[0].length, -1));
  return args && { name: open[1] ?? "", args };
}

/**
 * Splits at commas outside brackets and quotation marks; `undefined` when a bracket closes too early. Labels in "[…]" are
 * taken as a whole: "a) Kết nạp" closes nothing.
 */
function splitArguments(text: string): readonly string[] | undefined {
  const args: string[] = [];
  let [current, depth] = ["", 0];
  for (const piece of text.match(/"[^"]*"|\[[^\]]*\]|[\s\S]/gu) ?? []) {
    depth += piece === "(" ? 1 : piece === ")" ? -1 : 0;
    if (depth < 0) return undefined;
    if (piece === "," && depth === 0) {
      args.push(current);
      current = "";
    } else current += piece;
  }
  return [...args, current];
}
