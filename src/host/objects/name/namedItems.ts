import { absoluteReference } from "../../../base/formulaText";
import type { Book, NamedFormula } from "../../book/book";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { allow, textOf } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { nameClass, rangeClass } from "../handles";
import type { NameScope } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";
import { nameInFile } from "./builtInName";

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet; never both. */
export const namedItems: ClassTable<NameScope> = {
  items: (scope, { book }) => namesIn(book, scope).map((name) => nameClass.wrap(name)),
  item: (scope, key, { book }) => nameClass.wrap(find(book, scope, key) ?? noItem()),
  members: {
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      create: (scope, args, { book }) => {
        const name = find(book, scope, args.text(0));
        return name ? nameClass.wrap(name) : null;
      },
    },
    getCount: { since: "1.4", evidence: "documented", call: (scope, _args, { book }) => namesIn(book, scope).length },
    add: { since: "1.4", evidence: "thread", create: add },
  },
};

function namesIn({ names }: Book, { scope }: NameScope): readonly NamedFormula[] {
  return names.list.filter((name) => name.scope === scope);
}

function find({ names }: Book, { scope }: NameScope, key: Json): NamedFormula | undefined {
  return names.find(nameInFile(textOf(key)), scope);
}

/** A comment is refused because a file written by this host would not have it. */
function add({ scope }: NameScope, args: Arguments, { book }: HostContext): HostObject {
  if (args.optionalText(2)) throw new HostError("NotImplemented", "This host keeps no comments of names.");
  const cells = args.optionalObject(1, rangeClass);
  const formula = cells ? `=${absoluteReference(cells.rect, cells.sheet.name)}` : formulaOf(args.text(1));
  return nameClass.wrap(allow(book.names.add(nameInFile(args.text(0)), formula, scope)));
}

/** A formula of a name begins with "="; without it the text is refused. (What Excel makes of it is unproven.) */
export function formulaOf(text: string): string {
  if (text.startsWith("=")) return text;
  throw new HostError("InvalidArgument", "A formula begins with =.");
}
