import { isPlausibleCutOff, quartersAtEnd } from "../model/cutOffs";
import { headerKey, unitKey } from "../reading/textKey";
import { kindsAbove } from "./kindTree";
import { repeated } from "./repeated";
import type { Path } from "./repeated";
import type { Template } from "./template";
import type { TemplateErrorCode, TemplateIssue } from "./templateError";

/**
 * What is wrong with the lists of a description: words that mean two things, kinds under a parent that is none, units
 * whose successors nobody knows, thresholds of no kind, cut-offs that cannot be.
 */
export function checkVocabulary(template: Template): readonly TemplateIssue[] {
  return [...repeatedWords(template), ...checkKinds(template), ...checkUnits(template), ...checkSettings(template)];
}

function repeatedWords({ kinds, measures, assigningBodies, units, cutOffs }: Template): readonly TemplateIssue[] {
  const codes = (entries: readonly { readonly code: string }[]): readonly string[][] =>
    entries.map(({ code }) => [code]);
  const words = (entries: readonly { readonly label: string; readonly aliases: readonly string[] }[]): string[][] =>
    entries.map(({ label, aliases }) => [label, ...aliases].map(headerKey));
  return [
    ...repeated(["kinds"], codes(kinds)),
    ...repeated(["kinds"], words(kinds)),
    ...repeated(["measures"], codes(measures)),
    ...repeated(["measures"], words(measures)),
    ...repeated(["assigningBodies"], codes(assigningBodies)),
    ...repeated(
      ["units"],
      units.map(({ name, aliases }) => [name, ...aliases].map(unitKey)),
    ),
    ...repeated(
      ["cutOffs"],
      cutOffs.map((cutOff) => [String(quartersAtEnd(cutOff))]),
    ),
  ];
}

function checkKinds({ kinds, measures }: Template): readonly TemplateIssue[] {
  const [kindCodes, measureCodes] = [codesOf(kinds), codesOf(measures)];
  return kinds.flatMap((kind, at) => [
    ...issueIf(kind.parent !== undefined && !kindCodes.has(kind.parent), ["kinds", at, "parent"], "unknown-code"),
    ...issueIf(isInCircle(kinds, kind), ["kinds", at, "parent"], "goes-in-a-circle"),
    ...kind.measures.flatMap(({ code }, index) =>
      issueIf(!measureCodes.has(code), ["kinds", at, "measures", index, "code"], "unknown-code"),
    ),
  ]);
}

/** Parents are followed until they end or come round; in a circle the last one has the kind itself above it. */
function isInCircle(kinds: Template["kinds"], { code, parent }: Template["kinds"][number]): boolean {
  if (parent === undefined) return false;
  const last = kindsAbove(kinds, code).at(-1) ?? code;
  return kinds.find((kind) => kind.code === last)?.parent === code;
}

function checkUnits({ units }: Template): readonly TemplateIssue[] {
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases].map(unitKey)));
  return units.flatMap(({ name, aliases, validFrom, validTo, successors }, at) => {
    const own = new Set([name, ...aliases].map(unitKey));
    return [
      ...issueIf((validFrom ?? "") > (validTo ?? "9999"), ["units", at, "validTo"], "ends-before-it-begins"),
      ...successors.flatMap((successor, index) => [
        ...issueIf(!known.has(unitKey(successor)), ["units", at, "successors", index], "unknown-unit"),
        ...issueIf(own.has(unitKey(successor)), ["units", at, "successors", index], "goes-in-a-circle"),
      ]),
    ];
  });
}

function checkSettings({ kinds, thresholds, cutOffs }: Template): readonly TemplateIssue[] {
  const known = codesOf(kinds);
  return [
    ...thresholds.flatMap(({ kind }, at) => issueIf(!known.has(kind), ["thresholds", at, "kind"], "unknown-code")),
    ...cutOffs.flatMap((cutOff, at) => issueIf(!isPlausibleCutOff(cutOff), ["cutOffs", at, "lastDay"], "wrong-value")),
  ];
}

function codesOf(entries: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ code }) => code));
}

function issueIf(isWrong: boolean, path: Path, code: TemplateErrorCode): readonly TemplateIssue[] {
  return isWrong ? [{ path, code }] : [];
}
