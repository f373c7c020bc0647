import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { BookContent } from "../xlsx/content";
import type { Sheet, Sheets, Visibility } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { emptySheet } from "./emptySheet";
import { removeSheetIn, renameSheetIn } from "./formulaText";
import { nameKey } from "./nameKey";
import { checkSheetName } from "./nameRules";
import { SheetState } from "./sheetState";
import type { SheetSurroundings } from "./sheetState";

/** What follows from a change of the list of sheets elsewhere in the workbook. */
export interface SheetListSurroundings extends SheetSurroundings {
  readonly rewriteNames: (rewrite: (formula: string) => string) => void;
  readonly sheetRemoved: (sheet: Sheet) => void;
  readonly structureChanged: () => void;
}

/** The worksheets of a workbook in memory. See {@link Sheets}. */
export class SheetList implements Sheets {
  readonly #around: SheetListSurroundings;
  readonly #structureProtected: boolean;
  #states: readonly SheetState[];
  #active: SheetState | undefined;
  #highestKey: number;

  constructor(content: BookContent, around: SheetListSurroundings) {
    this.#around = around;
    this.#structureProtected = content.structureProtected;
    this.#states = content.sheets.map((sheet) => new SheetState(sheet, around));
    this.#active = this.#states[content.activeSheet] ?? this.#states[0];
    this.#highestKey = content.sheets.reduce((highest, { sheetId }) => Math.max(highest, sheetId), 0);
  }

  get list(): readonly SheetState[] {
    return this.#states;
  }

  get active(): SheetState | undefined {
    return this.#active;
  }

  byName(name: string): SheetState | undefined {
    const key = nameKey(name);
    return this.#states.find((sheet) => nameKey(sheet.name) === key);
  }

  byId(id: string): SheetState | undefined {
    return this.#states.find((sheet) => sheet.id === id);
  }

  byKey(key: number): SheetState | undefined {
    return this.#states.find((sheet) => sheet.key === key);
  }

  positionOf(sheet: Sheet): number {
    return this.#states.findIndex((other) => other === sheet);
  }

  activate(sheet: Sheet): Result<void, BookError> {
    const state = this.byKey(sheet.key);
    if (state?.visibility !== "visible") return refuse("InvalidOperation", "A hidden sheet cannot be activated.");
    this.#active = state;
    return ok(undefined);
  }

  add(name?: string): Result<SheetState, BookError> {
    const wanted = name ?? this.#freeName();
    const allowed = this.#checkName(wanted, undefined);
    if (!allowed.ok) return allowed;
    this.#highestKey += 1;
    const sheet = new SheetState(emptySheet(this.#highestKey, wanted), this.#around);
    this.#states = [...this.#states, sheet];
    this.#active ??= sheet;
    this.#around.structureChanged();
    return ok(sheet);
  }

  remove(sheet: Sheet): Result<void, BookError> {
    const allowed = this.#checkRemoval(sheet);
    if (!allowed.ok) return allowed;
    const position = this.positionOf(sheet);
    this.#states = this.#states.filter((other) => other !== sheet);
    if (this.#active === sheet) this.#active = this.#visibleNear(position);
    this.#around.sheetRemoved(sheet);
    this.#rewrite((formula) => removeSheetIn(formula, sheet.name));
    this.#around.structureChanged();
    return ok(undefined);
  }

  rename(sheet: Sheet, name: string): Result<void, BookError> {
    const state = this.byKey(sheet.key);
    if (!state) return refuse("ItemNotFound", "The sheet has been removed.");
    const allowed = this.#checkName(name, state);
    if (!allowed.ok || name === state.name) return allowed;
    const before = state.name;
    state.name = name;
    this.#rewrite((formula) => renameSheetIn(formula, before, name));
    this.#around.structureChanged();
    return ok(undefined);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): Result<void, BookError> {
    const state = this.byKey(sheet.key);
    if (!state) return refuse("ItemNotFound", "The sheet has been removed.");
    if (this.#structureProtected) return refuseStructure();
    if (visibility !== "visible" && this.#isLastVisible(state)) return refuseLastVisible();
    state.visibility = visibility;
    if (visibility !== "visible" && this.#active === state) this.#active = this.#visibleNear(this.positionOf(state));
    return ok(undefined);
  }

  #checkName(name: string, owner: SheetState | undefined): Result<void, BookError> {
    if (this.#structureProtected) return refuseStructure();
    const allowed = checkSheetName(name);
    if (!allowed.ok) return allowed;
    const other = this.byName(name);
    if (other && other !== owner) return refuse("ItemAlreadyExists", "Another sheet has this name.");
    return ok(undefined);
  }

  #checkRemoval(sheet: Sheet): Result<void, BookError> {
    if (this.#structureProtected) return refuseStructure();
    if (this.positionOf(sheet) < 0) return refuse("ItemNotFound", "The sheet has been removed.");
    if (sheet.visibility === "very-hidden") {
      return refuse("InvalidOperation", "A very hidden sheet cannot be deleted.");
    }
    return this.#isLastVisible(sheet) ? refuseLastVisible() : ok(undefined);
  }

  #isLastVisible(sheet: Sheet): boolean {
    return this.#states.every((other) => (other === sheet) === (other.visibility === "visible"));
  }

  /** The next visible sheet to the right of a position, else the nearest to the left. */
  #visibleNear(position: number): SheetState | undefined {
    const isVisible = (sheet: SheetState): boolean => sheet.visibility === "visible";
    return this.#states.slice(position).find(isVisible) ?? this.#states.slice(0, position).reverse().find(isVisible);
  }

  #rewrite(rewrite: (formula: string) => string): void {
    for (const sheet of this.#states) {
      sheet.cells.rewriteFormulas(rewrite);
      sheet.charts.rewriteReferences(rewrite);
    }
    this.#around.rewriteNames(rewrite);
  }

  #freeName(): string {
    let number = this.#states.length + 1;
    while (this.byName(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}

function refuseStructure(): ReturnType<typeof refuse> {
  return refuse("AccessDenied", "The structure of the workbook is protected.");
}

function refuseLastVisible(): ReturnType<typeof refuse> {
  return refuse("InvalidOperation", "A workbook needs a visible sheet.");
}
