import type { Rect } from "../../base/rect";
import { must } from "../../base/invariant";
import { PLAIN_LOOK } from "../xlsx/conditional/conditionalContent";
import type { ConditionalChanges, ConditionalLook, ConditionalRule } from "../xlsx/conditional/conditionalContent";
import type { ConditionalFormat, SheetConditionals } from "./book";
import { guidOf } from "./guid";

class ConditionalState implements ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  /** 0-based place among the rules of the file; `undefined` for a new one. */
  readonly inFile: number | undefined;
  readonly rule: ConditionalRule | undefined;
  formula: string;
  look: ConditionalLook = PLAIN_LOOK;

  constructor(id: string, areas: readonly Rect[], inFile?: { readonly index: number; readonly rule: ConditionalRule }) {
    this.id = id;
    this.areas = areas;
    this.inFile = inFile?.index;
    this.rule = inFile?.rule;
    this.formula = inFile?.rule.formula ?? "";
  }

  get type(): string {
    return this.rule?.type ?? "expression";
  }

  get stopIfTrue(): boolean {
    return this.rule?.stopIfTrue ?? false;
  }

  get isOfFile(): boolean {
    return this.inFile !== undefined;
  }
}

/** The conditional formats of one sheet. See {@link SheetConditionals}. */
export class ConditionalStore implements SheetConditionals {
  readonly #file: readonly ConditionalRule[];
  readonly #sheetKey: number;
  #states: readonly ConditionalState[];
  #made: number;

  constructor(file: readonly ConditionalRule[], sheetKey: number) {
    this.#file = file;
    this.#sheetKey = sheetKey;
    this.#made = 0;
    this.#states = file
      .map((rule, index) => new ConditionalState(this.#nextId(), rule.areas, { rule, index }))
      .sort((a, b) => (a.rule?.priority ?? 0) - (b.rule?.priority ?? 0));
  }

  get list(): readonly ConditionalFormat[] {
    return this.#states;
  }

  byId(id: string): ConditionalFormat | undefined {
    return this.#states.find((state) => state.id === id);
  }

  add(areas: readonly Rect[]): ConditionalFormat {
    const state = new ConditionalState(this.#nextId(), areas);
    this.#states = [state, ...this.#states];
    return state;
  }

  move(format: ConditionalFormat, priority: number): void {
    const state = this.#stateOf(format);
    const others = this.#states.filter((other) => other !== state);
    const at = priority < 0 ? others.length + 1 + priority : priority;
    const place = Math.min(Math.max(at, 0), others.length);
    this.#states = [...others.slice(0, place), state, ...others.slice(place)];
  }

  set(format: ConditionalFormat, change: { readonly formula?: string; readonly look?: ConditionalLook }): void {
    const state = this.#stateOf(format);
    state.formula = change.formula ?? state.formula;
    state.look = change.look ?? state.look;
  }

  remove(format: ConditionalFormat): void {
    this.#states = this.#states.filter((state) => state !== format);
  }

  /** What differs from the file; `undefined` when nothing does. */
  changes(): ConditionalChanges | undefined {
    const kept = new Set(this.#states.map(({ inFile }) => inFile));
    const removed = [...this.#file.keys()].filter((index) => !kept.has(index));
    const numbers = this.#priorities();
    const added = this.#states.flatMap((state) =>
      state.isOfFile ? [] : [{ ...pick(state), priority: must(numbers.get(state), "each rule has a priority") }],
    );
    const priorities = new Map(
      this.#states.flatMap((state): [number, number][] => {
        const number = numbers.get(state);
        return state.inFile === undefined || number === undefined || number === state.rule?.priority
          ? []
          : [[state.inFile, number]];
      }),
    );
    const isSame = removed.length + added.length + priorities.size === 0;
    return isSame ? undefined : { removed, added, priorities };
  }

  /** Rules of the file keep their number while it is larger than those before it. */
  #priorities(): ReadonlyMap<ConditionalState, number> {
    let last = 0;
    return new Map(
      this.#states.map((state) => {
        last = Math.max(last + 1, state.rule?.priority ?? 0);
        return [state, last];
      }),
    );
  }

  #stateOf(format: ConditionalFormat): ConditionalState {
    return must(
      this.#states.find((state) => state === format),
      "a conditional format of this sheet",
    );
  }

  #nextId(): string {
    this.#made += 1;
    return guidOf(`conditional format ${String(this.#made)} of sheet ${String(this.#sheetKey)}`);
  }
}

function pick({ areas, formula, look }: ConditionalState): Pick<ConditionalState, "areas" | "formula" | "look"> {
  return { areas, formula, look };
}
