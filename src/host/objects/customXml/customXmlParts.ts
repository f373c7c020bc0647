import type { Book, CustomXmlPart } from "../../book/book";
import { allow, textOf } from "../allow";
import { customXmlPartClass, customXmlScopedPartsClass } from "../detailHandles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";

/** `Excel.CustomXmlPartCollection`. */
export const customXmlParts: ClassTable<Book> = {
  items: ({ customXml }) => customXml.list.map((part) => customXmlPartClass.wrap(part)),
  item: ({ customXml }, id) => customXmlPartClass.wrap(customXml.byId(textOf(id)) ?? noItem()),
  members: {
    add: {
      since: "1.5",
      evidence: "documented",
      create: ({ customXml }, args) => customXmlPartClass.wrap(allow(customXml.add(args.text(0)))),
    },
    getByNamespace: {
      since: "1.5",
      evidence: "documented",
      create: (_book, args) => customXmlScopedPartsClass.wrap(args.text(0)),
    },
    getCount: { since: "1.5", evidence: "documented", call: ({ customXml }) => customXml.list.length },
    getItemOrNullObject: {
      since: "1.5",
      evidence: "documented",
      create: ({ customXml }, args) => wrapOrNull(customXml.byId(args.text(0))),
    },
  },
};

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const customXmlScopedParts: ClassTable<string> = {
  items: (namespace, { book }) => partsOf(book, namespace).map((part) => customXmlPartClass.wrap(part)),
  item: (namespace, id, { book }) => customXmlPartClass.wrap(find(book, namespace, textOf(id)) ?? noItem()),
  members: {
    getCount: {
      since: "1.5",
      evidence: "documented",
      call: (namespace, _args, { book }) => partsOf(book, namespace).length,
    },
    getItemOrNullObject: {
      since: "1.5",
      evidence: "documented",
      create: (namespace, args, { book }) => wrapOrNull(find(book, namespace, args.text(0))),
    },
    // That it fails unless there is exactly one part is documented, the code is not.
    getOnlyItem: {
      since: "1.5",
      evidence: "unproven",
      create: (namespace, _args, { book }) => wrapOrNull(onlyPart(book, namespace)) ?? noItem(),
    },
    getOnlyItemOrNullObject: {
      since: "1.5",
      evidence: "documented",
      create: (namespace, _args, { book }) => wrapOrNull(onlyPart(book, namespace)),
    },
  },
};

/** `Excel.CustomXmlPart`. */
export const customXmlPart: ClassTable<CustomXmlPart> = {
  id: ({ id }) => id,
  isAlive: (part, { book }) => book.customXml.byId(part.id) === part,
  members: {
    id: { since: "1.5", evidence: "documented", load: ({ id }) => id },
    namespaceUri: { since: "1.5", evidence: "documented", load: ({ namespaceUri }) => namespaceUri },
    getXml: { since: "1.5", evidence: "documented", call: ({ xml }) => xml },
    setXml: {
      since: "1.5",
      evidence: "documented",
      run: (part, args, { book }) => {
        allow(book.customXml.setXml(part, args.text(0)));
      },
    },
    delete: {
      since: "1.5",
      evidence: "documented",
      run: (part, _args, { book }) => {
        book.customXml.remove(part);
      },
    },
  },
};

function partsOf({ customXml }: Book, namespace: string): readonly CustomXmlPart[] {
  return customXml.list.filter((part) => part.namespaceUri === namespace);
}

function find(book: Book, namespace: string, id: string): CustomXmlPart | undefined {
  return partsOf(book, namespace).find((part) => part === book.customXml.byId(id));
}

function onlyPart(book: Book, namespace: string): CustomXmlPart | undefined {
  const [first, second] = partsOf(book, namespace);
  return second ? undefined : first;
}

function wrapOrNull(part: CustomXmlPart | undefined): HostObject | null {
  return part ? customXmlPartClass.wrap(part) : null;
}
