import { textOf } from "../../../src/host/objects/allow";
import { Arguments } from "../../../src/host/objects/arguments";
import { bindClass } from "../../../src/host/objects/bindClass";
import type { HostContext } from "../../../src/host/objects/context";
import { HostError } from "../../../src/host/wire/hostError";
import { declareClass } from "../../../src/host/objects/classHandle";
import type { ClassTable } from "../../../src/host/objects/registry";
import { bookOf, openBook, sheetOf } from "../book/sampleBook";

/** A sheet of paper with a title, as simple as a class can be. */
interface Paper {
  title: string;
}
const paperClass = declareClass<Paper>("Paper");
const table: ClassTable<Paper> = {
  id: ({ title }) => title,
  isAlive: ({ title }) => title !== "",
  members: {
    title: {
      since: "1.1",
      evidence: "documented",
      load: ({ title }) => title,
      set: (paper, value) => {
        paper.title = textOf(value);
      },
    },
    secret: { since: "1.1", evidence: "unproven", load: () => "x", onlyByName: true },
    inkOnly: { since: "1.1", evidence: "documented", set: () => undefined },
    newest: { since: "1.20", evidence: "documented", load: () => 1 },
    copy: { since: "1.1", evidence: "documented", create: ({ title }) => paperClass.wrap({ title }) },
    length: { since: "1.1", evidence: "documented", call: ({ title }, args) => title.length + args.integer(0) },
    burn: {
      since: "1.1",
      evidence: "documented",
      run: (paper) => {
        paper.title = "";
      },
    },
  },
};
const paper = bindClass(paperClass, table);

const context: HostContext = {
  book: openBook(bookOf([sheetOf(1, "PL01")])),
  fileName: "PL01.xlsx",
  readOnly: false,
  locale: "vi-VN",
  apiVersion: "1.17",
  removeReference: () => undefined,
};
const noArguments = new Arguments([]);
const notFound = (name: string): Error =>
  new HostError("ApiNotFound", `${name} is not available in this workbook host.`);

describe("bindClass", () => {
  it("loads, sets, calls and opens members of the object", () => {
    const object = paperClass.wrap({ title: "Biểu 1" });

    paper.set(object, { name: "title", value: "Biểu 2" }, context);

    expect(paper.load(object, "title", context)).toBe("Biểu 2");
    expect(paper.call(object, { name: "length", args: new Arguments([10]) }, context)).toBe(16);
    expect(paper.open(object, { name: "copy", args: noArguments }, context)?.className).toBe("Paper");
    expect(paper.idOf(object)).toBe("Biểu 2");
  });

  it("answers null for a method that answers nothing, and sees when the thing is gone", () => {
    const object = paperClass.wrap({ title: "Biểu 1" });

    expect(paper.isAlive(object, context)).toBe(true);
    expect(paper.call(object, { name: "burn", args: noArguments }, context)).toBeNull();
    expect(paper.isAlive(object, context)).toBe(false);
  });

  it("says with its full name what the class does not have", () => {
    const object = paperClass.wrap({ title: "Biểu 1" });

    expect(() => paper.load(object, "colour", context)).toThrow(notFound("Paper.colour"));
    expect(() => paper.load(object, "burn", context)).toThrow(notFound("Paper.burn"));
    expect(() => paper.load(object, "inkOnly", context)).toThrow(notFound("Paper.inkOnly"));
    expect(() => paper.load(object, "newest", context)).toThrow(notFound("Paper.newest"));
    expect(() => paper.call(object, { name: "title", args: noArguments }, context)).toThrow(notFound("Paper.title"));
    expect(() => paper.open(object, { name: "length", args: noArguments }, context)).toThrow(notFound("Paper.length"));
    expect(() => {
      paper.set(object, { name: "secret", value: 1 }, context);
    }).toThrow(notFound("Paper.secret (set)"));
    expect(() => paper.items(object, context)).toThrow(notFound("Paper.items"));
    expect(() => paper.item(object, "x", context)).toThrow(notFound("Paper.getItem"));
  });

  it("lists its members, with what a load without names brings", () => {
    expect(paper.members.filter(({ isLoadedByDefault }) => isLoadedByDefault).map(({ name }) => name)).toEqual([
      "title",
      "newest",
    ]);
    expect(paper.members.map(({ kind }) => kind)).toEqual([
      "value",
      "value",
      "value",
      "value",
      "method",
      "method",
      "method",
    ]);
    expect(paper.member("secret")).toMatchObject({ since: "1.1", evidence: "unproven" });
  });

  it("does not take inherited names of JavaScript for members", () => {
    const object = paperClass.wrap({ title: "Biểu 1" });
    expect(() => paper.load(object, "constructor", context)).toThrow(notFound("Paper.constructor"));
    expect(() => paper.load(object, "__proto__", context)).toThrow(notFound("Paper.__proto__"));
  });
});
