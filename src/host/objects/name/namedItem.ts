import type { NamedFormula } from "../../book/book";
import { HostError } from "../../wire/hostError";
import { allow, flagOf, textOf } from "../allow";
import type { HostContext } from "../context";
import { rangeClass, worksheetClass } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";
import { shownName } from "./builtInName";
import { cellsOfName, kindOfName } from "./nameKind";
import { formulaOf } from "./namedItems";

/** `Excel.NamedItem`. */
export const namedItem: ClassTable<NamedFormula> = {
  id: ({ name }) => name,
  isAlive: (name, { book }) => book.names.list.includes(name),
  members: {
    name: { since: "1.1", evidence: "documented", load: ({ name }) => shownName(name) },
    scope: { since: "1.4", evidence: "documented", load: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    // `type` and `value` come by name only: one name that this host cannot calculate must not spoil a `load()`.
    type: {
      since: "1.1",
      evidence: "documented",
      onlyByName: true,
      load: (name, context) => kindOfName(name, context).type,
    },
    value: {
      since: "1.1",
      evidence: "unproven",
      onlyByName: true,
      load: (name, context) => kindOfName(name, context).value,
    },
    formula: {
      since: "1.7",
      evidence: "documented",
      load: ({ formula }) => `=${formula}`,
      set: (name, value, { book }) => {
        allow(book.names.set(name, { formula: formulaOf(textOf(value)) }));
      },
    },
    visible: {
      since: "1.1",
      evidence: "thread",
      load: ({ hidden }) => !hidden,
      set: (name, value, { book }) => {
        if (name.formula.includes("#REF!")) throw new HostError("InvalidArgument", "The name is in error.");
        allow(book.names.set(name, { hidden: !flagOf(value) }));
      },
    },
    worksheet: {
      since: "1.4",
      evidence: "documented",
      path: ({ scope }) => worksheetClass.wrap(scope ?? noItem()),
    },
    worksheetOrNullObject: {
      since: "1.4",
      evidence: "documented",
      path: ({ scope }) => (scope ? worksheetClass.wrap(scope) : null),
    },
    getRange: {
      since: "1.1",
      evidence: "unproven",
      create: (name, _args, context) => rangeOf(name, context) ?? noItem(),
    },
    getRangeOrNullObject: {
      since: "1.4",
      evidence: "documented",
      create: (name, _args, context) => rangeOf(name, context),
    },
    delete: {
      since: "1.4",
      evidence: "documented",
      run: (name, _args, { book }) => {
        book.names.remove(name);
      },
    },
  },
};

function rangeOf(name: NamedFormula, context: HostContext): HostObject | null {
  const cells = cellsOfName(name, context);
  return cells ? rangeClass.wrap(cells) : null;
}
