import { readWorkbook } from "../../../src/core/reading/readTables";
import type { ListRecord } from "../../../src/core/reading/reading";
import { readList } from "../../../src/core/reading/readList";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import { SMALL_FORM, aTemplate } from "../../support/template";

function listed(...entries: readonly Parameters<typeof anEntry>[0][]): readonly ListRecord[] {
  return readWorkbook(aWorkbook(aRegister(...entries.map(anEntry))), aTemplate()).listed;
}

describe("readList", () => {
  it("reads a row with unit, kind, date and the measure of the list", () => {
    expect(listed({ kind: "Công đoàn", date: "27-2-2012", unit: "X. Xuân Đỉnh" })).toEqual([
      {
        sheet: "Sổ theo dõi",
        row: 1,
        measure: "TL",
        unit: "Xã Xuân Đỉnh",
        kind: "CD",
        date: { year: 2012, month: 2, day: 27 },
        unreadable: [],
      },
    ]);
  });

  it.each([
    [{ unit: "Xã Lạ" }, ["unit"]],
    [{ kind: "Tổ chức đản" }, ["kind"]],
    [{ date: "30/2/2012" }, ["date"]],
    [{ date: null }, ["date"]],
    [{ unit: null, kind: null }, ["unit", "kind"]],
  ])("names what cannot be read in %j", (change, unreadable) => {
    const [record] = listed(change);
    expect(record?.unreadable).toEqual(unreadable);
    expect([record?.unit, record?.kind, record?.date].filter((part) => part === undefined)).toHaveLength(
      unreadable.length,
    );
  });

  it("takes the kind from the form where the list is about one kind", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables.map((table) =>
        table.name === "so-theo-doi"
          ? {
              ...table,
              dimensions: { measure: "TL", kind: "CD" },
              fields: table.fields.filter(({ role }) => role !== "kind"),
            }
          : table,
      ),
    });
    const { listed: records } = readWorkbook(aWorkbook(aRegister(anEntry({ kind: "gì cũng được" }))), form);
    expect(records).toMatchObject([{ kind: "CD", unreadable: [] }]);
  });

  it("leaves out the total row and reads nothing from a matrix", () => {
    const book = aWorkbook(
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]),
      aRegister(anEntry(), ["Tổng cộng", null, null, null, 1]),
    );
    const { listed: records, tables } = readWorkbook(book, aTemplate());
    expect(records).toHaveLength(1);
    expect(tables.map((table) => readList(table).length)).toEqual([0, 1]);
  });
});
