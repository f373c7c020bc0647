import { valueAt } from "../../../src/core/model/snapshot";
import { must } from "../../../src/base/invariant";
import { openSession, quietly, sampleBytes, worked } from "../../support/officeSession";

describe("the sample workbook", () => {
  test("is read with its sheets, values, formulas and merged areas", async () => {
    const { ports } = openSession(sampleBytes("tu-liem-2012-2013.xlsx"), { fileName: "tu-liem.xlsx" });
    const snapshot = worked(await ports.reader.read(quietly()));
    expect(snapshot.name).toBe("tu-liem.xlsx");
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([
      "CT Thành ủy giao",
      "CT Huyện giao",
      "Quý I-2012",
      "Quý II-2012",
      "Quý III-2012",
      "Quý IV-2012",
      "Quý I-2013",
      "Quý II-2013",
      "Quý III-2013",
      "Quý IV-2013",
      "Sổ theo dõi",
      "Danh mục",
    ]);
    const targets = must(snapshot.sheets[0], "the first sheet");
    expect(valueAt(targets, { row: 10, column: 4 })).toBe(7);
    expect(targets.mergedAreas).toContainEqual({ row: 10, column: 1, rowCount: 2, columnCount: 1 });
    expect(snapshot.sheets.at(-1)?.visibility).toBe("hidden");
  });

  test("takes four round trips and nothing is written", async () => {
    const { host, ports } = openSession(sampleBytes("tu-liem-2012-2013.xlsx"));
    worked(await ports.reader.read(quietly()));
    expect(host.faults.requests).toBe(4);
    expect(worked(host.save())).toEqual(sampleBytes("tu-liem-2012-2013.xlsx"));
  });
});
