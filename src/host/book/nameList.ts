import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { NameContent } from "../xlsx/content";
import type { NamedFormula, Names, Sheet, Sheets } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { isExpression } from "./formulaText";
import { nameKey } from "./nameKey";
import { checkDefinedName } from "./nameRules";
import { sameData } from "./sameData";

class NameState implements NamedFormula {
  readonly name: string;
  readonly scope: Sheet | null;
  formula: string;
  hidden: boolean;

  constructor(name: string, scope: Sheet | null, formula: string, hidden: boolean) {
    this.name = name;
    this.scope = scope;
    this.formula = formula;
    this.hidden = hidden;
  }
}

/** The defined names of a workbook in memory. See {@link Names}. */
export class NameList implements Names {
  readonly #sheets: Sheets;
  readonly #structureChanged: () => void;
  readonly #start: readonly NameContent[];
  #states: readonly NameState[];

  constructor(file: readonly NameContent[], sheets: Sheets, structureChanged: () => void) {
    this.#sheets = sheets;
    this.#structureChanged = structureChanged;
    this.#states = file.flatMap(({ name, formula, sheet, hidden }) => {
      const scope = sheet === null ? null : sheets.list[sheet];
      return scope === undefined ? [] : [new NameState(name, scope, formula, hidden)];
    });
    this.#start = this.#content();
  }

  get list(): readonly NamedFormula[] {
    return this.#states;
  }

  find(name: string, scope: Sheet | null): NamedFormula | undefined {
    const key = nameKey(name);
    return this.#states.find((state) => state.scope === scope && nameKey(state.name) === key);
  }

  add(name: string, formula: string, scope: Sheet | null): Result<NamedFormula, BookError> {
    const expression = withoutEquals(formula);
    const allowed = checkNew(name, expression);
    if (!allowed.ok) return allowed;
    if (this.find(name, scope)) return refuse("ItemAlreadyExists", "The name exists in this scope.");
    const state = new NameState(name, scope, expression, false);
    this.#states = [...this.#states, state];
    this.#structureChanged();
    return ok(state);
  }

  set(name: NamedFormula, change: { readonly formula?: string; readonly hidden?: boolean }): Result<void, BookError> {
    const state = this.#states.find((other) => other === name);
    if (!state) return refuse("ItemNotFound", "The name has been removed.");
    const formula = withoutEquals(change.formula ?? state.formula);
    if (change.formula !== undefined && !isExpression(formula)) return refuseFormula();
    state.hidden = change.hidden ?? state.hidden;
    if (state.formula === formula) return ok(undefined);
    state.formula = formula;
    this.#structureChanged();
    return ok(undefined);
  }

  remove(name: NamedFormula): void {
    this.#states = this.#states.filter((other) => other !== name);
    this.#structureChanged();
  }

  /** Names of a sheet go with it. */
  removeScope(sheet: Sheet): void {
    this.#states = this.#states.filter((state) => state.scope !== sheet);
  }

  /** Passes what every name stands for through `rewrite`. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const state of this.#states) state.formula = rewrite(state.formula);
  }

  /** All names when any differs from the file. */
  changes(): readonly NameContent[] | undefined {
    const now = this.#content();
    return sameData(now, this.#start) ? undefined : now;
  }

  #content(): readonly NameContent[] {
    return this.#states.map(({ name, formula, scope, hidden }) => ({
      name,
      formula,
      sheet: scope && this.#sheets.positionOf(scope),
      hidden,
    }));
  }
}

/** Names that Excel keeps for itself ("_xlnm.Print_Area") are valid by their form. */
function checkNew(name: string, expression: string): Result<void, BookError> {
  const allowed = checkDefinedName(name);
  return allowed.ok && !isExpression(expression) ? refuseFormula() : allowed;
}

function refuseFormula(): ReturnType<typeof refuse> {
  return refuse("InvalidArgument", "What the name stands for is not a formula.");
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
