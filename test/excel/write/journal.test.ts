import fc from "fast-check";
import { JOURNAL_NAMESPACE, journalXml, parseJournal } from "../../../src/excel/write/journal";

const DONE = { state: "done", stamp: 41640.5, sheets: [{ marker: "summary", id: "{A}" }] } as const;

test("is a part of our namespace", () => {
  expect(journalXml(DONE)).toBe(
    `<journal xmlns="${JOURNAL_NAMESPACE}" state="done" stamp="41640.5"><sheet marker="summary" id="{A}"/></journal>`,
  );
});

test("reads what it wrote, whatever the ids hold", () => {
  const sheet = fc.record({ marker: fc.string(), id: fc.string() });
  const journal = fc.record({
    state: fc.constantFrom("writing" as const, "done" as const),
    stamp: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    sheets: fc.array(sheet),
  });
  fc.assert(
    fc.property(journal, (written) => {
      expect(parseJournal(journalXml(written))).toEqual(written);
    }),
  );
});

test.each([
  "",
  "<journal/>",
  '<journal state="half" stamp="1"></journal>',
  '<journal state="done" stamp="x"></journal>',
])("%j is no journal of ours", (xml) => {
  expect(parseJournal(xml)).toBeUndefined();
});
