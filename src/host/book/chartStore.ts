import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { ChartContent, SeriesContent } from "../xlsx/content";
import type { Chart, SheetCharts } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { nameKey } from "./nameKey";
import { sameData } from "./sameData";

class ChartState implements Chart {
  readonly id: string;
  /** The chart as the file has it; `undefined` for a new one. */
  readonly inFile: ChartContent | undefined;
  content: ChartContent;

  constructor(id: string, content: ChartContent, inFile: ChartContent | undefined) {
    this.id = id;
    this.content = content;
    this.inFile = inFile;
  }
}

/** What differs from the file; see `SheetChanges`. */
export interface ChartChanges {
  readonly charts: readonly ChartContent[] | undefined;
  readonly removedCharts: readonly string[];
}

/** The charts of one sheet. See {@link SheetCharts}. */
export class ChartStore implements SheetCharts {
  readonly #file: readonly ChartContent[];
  readonly #sheetKey: number;
  readonly #isProtected: boolean;
  #states: readonly ChartState[];
  #count: number;

  constructor(file: readonly ChartContent[], sheetKey: number, isProtected: boolean) {
    this.#file = file;
    this.#sheetKey = sheetKey;
    this.#isProtected = isProtected;
    this.#count = 0;
    this.#states = file.map((content) => new ChartState(this.#nextId(), content, content));
  }

  get list(): readonly Chart[] {
    return this.#states;
  }

  byName(name: string): Chart | undefined {
    return this.#states.find((chart) => nameKey(chart.content.name) === nameKey(name));
  }

  byId(id: string): Chart | undefined {
    return this.#states.find((chart) => chart.id === id);
  }

  add(content: ChartContent): Result<Chart, BookError> {
    const allowed = this.#check();
    if (!allowed.ok) return allowed;
    const id = this.#nextId();
    const chart = new ChartState(id, { ...content, name: content.name || this.#freeName() }, undefined);
    this.#states = [...this.#states, chart];
    return ok(chart);
  }

  update(chart: Chart, content: ChartContent): Result<void, BookError> {
    const state = this.#states.find((other) => other === chart);
    if (!state) return refuse("ItemNotFound", "The chart has been removed.");
    if (state.content.type === "other") return refuse("NotImplemented", "This kind of chart can only be read here.");
    const allowed = this.#check();
    if (allowed.ok) state.content = content;
    return allowed;
  }

  remove(chart: Chart): Result<void, BookError> {
    const allowed = this.#check();
    if (allowed.ok) this.#states = this.#states.filter((other) => other !== chart);
    return allowed;
  }

  /** Passes every reference of every series through `rewrite`. */
  rewriteReferences(rewrite: (formula: string) => string): void {
    for (const chart of this.#states) {
      chart.content = {
        ...chart.content,
        series: chart.content.series.map((series) => rewriteSeries(series, rewrite)),
      };
    }
  }

  changes(): ChartChanges {
    // A chart that cannot be modelled cannot be written either: the one in the file stays as it is.
    const ours = this.#states.filter((chart) => chart.content.type !== "other");
    const changed = ours.filter((chart) => !sameData(chart.content, chart.inFile));
    const kept = new Set(
      this.#states.filter((chart) => chart.inFile?.name === chart.content.name).map((chart) => chart.inFile),
    );
    return {
      charts: changed.length > 0 ? changed.map((chart) => drawable(chart.content)) : undefined,
      removedCharts: this.#file.filter((chart) => !kept.has(chart)).map((chart) => chart.name),
    };
  }

  #check(): Result<void, BookError> {
    return this.#isProtected ? refuse("AccessDenied", "The sheet is protected.") : ok(undefined);
  }

  #nextId(): string {
    this.#count += 1;
    const sheet = this.#sheetKey.toString(16).padStart(4, "0");
    return `{00000000-0008-0000-${sheet}-${this.#count.toString(16).padStart(12, "0")}}`.toUpperCase();
  }

  #freeName(): string {
    let number = this.#count;
    while (this.byName(`Chart ${String(number)}`)) number += 1;
    return `Chart ${String(number)}`;
  }
}

/** A series that was added and got no values yet is invisible in Excel; a file has no place for it. */
function drawable(content: ChartContent): ChartContent {
  return { ...content, series: content.series.filter(({ values }) => values !== "") };
}

function rewriteSeries(series: SeriesContent, rewrite: (formula: string) => string): SeriesContent {
  const { nameRef, categories, values } = series;
  return {
    ...series,
    nameRef: nameRef === null ? null : rewrite(nameRef),
    categories: categories === null ? null : rewrite(categories),
    values: rewrite(values),
  };
}
