import { bookOf, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const open = (): OpenHost =>
  openHost(bookOf([sheetOf(1, "PL01", { customProperties: new Map([["ChiTieu.Role", "summary"]]) })]));

function withProperties<T>(
  { Excel }: OpenHost,
  use: (properties: Excel.WorksheetCustomPropertyCollection) => () => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const read = use(context.workbook.worksheets.getItem("PL01").customProperties);
    await context.sync();
    return read();
  });
}

describe("WorksheetCustomPropertyCollection", () => {
  it("lists properties and finds them in any case", async () => {
    const seen = await withProperties(open(), (properties) => {
      properties.load("items/key,items/value");
      const count = properties.getCount();
      const found = properties.getItem("CHITIEU.ROLE");
      const missing = properties.getItemOrNullObject("Khác");
      found.load("value");
      return (): unknown => [
        properties.items.map(({ key, value }) => [key, value]),
        count.value,
        found.value,
        missing.isNullObject,
      ];
    });
    expect(seen).toEqual([[["ChiTieu.Role", "summary"]], 1, "summary", true]);
  });

  it("adds, overwrites, changes and deletes", async () => {
    const office = open();
    await office.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("PL01");
      customProperties.add("chitieu.role", "issues");
      const added = customProperties.add("Vung", "A1:C9");
      await context.sync();
      added.value = "A1:D9";
      await context.sync();
    });
    expect(sheetIn(office, "PL01").properties.list).toEqual([
      { key: "ChiTieu.Role", value: "issues" },
      { key: "Vung", value: "A1:D9" },
    ]);
    await withProperties(office, (properties) => {
      properties.getItem("VUNG").delete();
      return () => null;
    });
    expect(sheetIn(office, "PL01").properties.get("Vung")).toBeUndefined();
  });

  it("refuses keys that are empty or longer than 255 characters", async () => {
    for (const key of ["", "k".repeat(256)]) {
      const run = withProperties(open(), (properties) => {
        properties.add(key, "x");
        return () => null;
      });
      expect(await codeOf(run)).toBe("InvalidArgument");
    }
  });

  it("a missing or deleted property is not found", async () => {
    const missing = withProperties(open(), (properties) => {
      properties.getItem("Khác").load("value");
      return () => null;
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
    const deleted = withProperties(open(), (properties) => {
      const property = properties.getItem("ChiTieu.Role");
      property.delete();
      property.load("value");
      return () => null;
    });
    expect(await codeOf(deleted)).toBe("ItemNotFound");
  });
});
