import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/dist";
import { checkLayout, tableOf } from "./checkLayout";
import type { Outcome } from "./checkLayout";
import { createChecker } from "./checkWorkbooks";
import { buildCorpus, canBuildCorpus } from "./corpus";
import type { Corpus } from "./corpus";

/*
 * Learning and checking on official layouts: each form is learnt from its good workbook; every single-cause change must
 * be reported with the right code at the right place, and nothing that is no mistake may be called an error.
 *
 *   npx jest test/layouts                            each kind of change once for each layout
 *   LAYOUTS=full npx jest test/layouts               all variants
 *   LAYOUTS_ONLY=pl01,register npx jest test/layouts some layouts
 *   LAYOUTS_SEED=2 npx jest test/layouts             the same changes in other cells
 *   LAYOUTS_SAVED=by-libreoffice npx jest ...        files as LibreOffice saves them, with calculated values
 *
 * Every run writes out/layouts.json: what was missed, false alarms, what was reported besides.
 */

const EXTENT = process.env["LAYOUTS"] === "full" ? "full" : "part";
const SAVED = process.env["LAYOUTS_SAVED"] === "by-libreoffice" ? "by-libreoffice" : "without-values";
const ONLY = process.env["LAYOUTS_ONLY"]?.split(",");
const RECALL = 0.95;
const MINUTES = 60_000;

describe("official layouts", () => {
  if (!canBuildCorpus()) {
    test.skip("Python with openpyxl is not installed here: the layouts were not built and not checked", () =>
      undefined);
    return;
  }
  const corpus = buildCorpus(EXTENT, SAVED);
  const checker = createChecker();
  const layouts = corpus.layouts.filter(({ id }) => ONLY === undefined || ONLY.includes(id));
  const outcomes: Outcome[] = [];

  it("are enough", () => {
    const mutations = corpus.layouts.map(({ cases }) => cases.filter(({ kind }) => kind === "mutation").length);
    expect(mutations.length).toBeGreaterThanOrEqual(16);
    expect(Math.min(...mutations)).toBeGreaterThanOrEqual(25);
  });

  it.each(layouts.map((layout) => [layout.id, layout] as const))(
    "%s raises no false alarm",
    async (_, layout) => {
      const outcome = await checkLayout(checker, corpus, layout);
      outcomes.push(outcome);
      expect(tableOf(outcome.falseAlarms)).toBe("");
    },
    5 * MINUTES,
  );

  it("have each kind of change found somewhere", () => {
    const missed = new Map<string, number>();
    for (const { wanted } of outcomes.flatMap((outcome) => outcome.missed)) {
      const codes = wanted.slice(0, wanted.indexOf(" at "));
      missed.set(codes, (missed.get(codes) ?? 0) + 1);
    }
    const made = layouts.flatMap(({ cases }) => cases.map(({ codes }) => codes.join(" | ")));
    const neverFound = [...missed].filter(([codes, count]) => count === made.filter((other) => other === codes).length);
    expect(neverFound.map(([codes]) => codes)).toEqual([]);
  });

  it(`find ${String(RECALL * 100)} % of the changes, each with its code, sheet and cell`, () => {
    const recall = writeReport(corpus, outcomes);
    const missed = outcomes.flatMap((outcome) => outcome.missed);
    expect({ isEnough: recall >= RECALL, missed: recall >= RECALL ? "" : tableOf(missed) }).toEqual({
      isEnough: true,
      missed: "",
    });
  });
});

/** Writes out/layouts.json and gives the share of the changes that were found. */
function writeReport({ folder }: Corpus, outcomes: readonly Outcome[]): number {
  const mutations = outcomes.reduce((sum, outcome) => sum + outcome.mutations, 0);
  const missed = outcomes.reduce((sum, outcome) => sum + outcome.missed.length, 0);
  const recall = 1 - missed / mutations;
  mkdirSync(join(ROOT, "out"), { recursive: true });
  const report = { extent: EXTENT, saved: SAVED, folder, mutations, recall, outcomes };
  writeFileSync(join(ROOT, "out", "layouts.json"), JSON.stringify(report, null, 1));
  return recall;
}
