import type { Sheet } from "../../book/book";
import { allow, textOf } from "../allow";
import { customPropertyClass } from "../detailHandles";
import type { PropertyPlace } from "../detailHandles";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";

/** `Excel.WorksheetCustomPropertyCollection`. Keys are found in any case. */
export const customProperties: ClassTable<Sheet> = {
  items: (sheet) => sheet.properties.list.map(({ key }) => customPropertyClass.wrap({ sheet, key })),
  item: (sheet, key) => customPropertyClass.wrap(find(sheet, textOf(key)) ?? noItem()),
  members: {
    add: {
      since: "1.12",
      evidence: "documented",
      create: (sheet, args) => {
        const key = args.text(0);
        allow(sheet.properties.set(key, args.text(1)));
        return customPropertyClass.wrap({ sheet, key });
      },
    },
    getCount: { since: "1.12", evidence: "documented", call: (sheet) => sheet.properties.list.length },
    getItemOrNullObject: {
      since: "1.12",
      evidence: "documented",
      create: (sheet, args) => {
        const place = find(sheet, args.text(0));
        return place ? customPropertyClass.wrap(place) : null;
      },
    },
  },
};

/** `Excel.WorksheetCustomProperty`. */
export const customProperty: ClassTable<PropertyPlace> = {
  id: ({ key }) => key,
  isAlive: ({ sheet, key }, { book }) =>
    book.sheets.byKey(sheet.key) === sheet && sheet.properties.get(key) !== undefined,
  members: {
    key: { since: "1.12", evidence: "documented", load: ({ key }) => key },
    value: {
      since: "1.12",
      evidence: "documented",
      load: ({ sheet, key }) => sheet.properties.get(key) ?? noItem(),
      set: ({ sheet, key }, value) => {
        allow(sheet.properties.set(key, textOf(value)));
      },
    },
    delete: {
      since: "1.12",
      evidence: "documented",
      run: ({ sheet, key }) => {
        allow(sheet.properties.remove(key));
      },
    },
  },
};

function find(sheet: Sheet, key: string): PropertyPlace | undefined {
  return sheet.properties.get(key) === undefined ? undefined : { sheet, key };
}
