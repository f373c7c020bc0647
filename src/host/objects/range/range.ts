import type { Cells } from "../handles";
import type { ClassTable } from "../registry";
import { rangeActions } from "./rangeActions";
import { rangeContents } from "./rangeContents";
import { rangePlaces } from "./rangePlaces";

/** `Excel.Range`: what it holds, where it lies and what can be done with it. */
export const range: ClassTable<Cells> = {
  isTrackable: true,
  isAlive: ({ sheet }, { book }) => book.sheets.byId(sheet.id) === sheet,
  members: { ...rangeContents, ...rangePlaces, ...rangeActions },
};
