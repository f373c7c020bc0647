import { findSheet, officeSheets } from "../../../src/core/reading/findSheet";
import { aSheet, aWorkbook } from "../../support/sheet";

describe("findSheet", () => {
  const book = aWorkbook(
    aSheet("Sổ  theo dõi "),
    aSheet("SỔ THEO DÕI 2013"),
    aSheet("Sổ theo dõi 2013"),
    aSheet("Tổng hợp").marker("summary"),
  );

  it.each(["Sổ theo dõi", "sổ theo dõi", "Sổ theo dõi".normalize("NFD")])("finds %j under another spelling", (name) => {
    expect(findSheet(book, name)?.name).toBe("Sổ  theo dõi ");
  });

  it("prefers the exact name", () => {
    expect(findSheet(book, "Sổ theo dõi 2013")?.name).toBe("Sổ theo dõi 2013");
  });

  it("keeps tones apart and never finds a sheet of ours", () => {
    expect(findSheet(book, "Số theo dõi")).toBeUndefined();
    expect(findSheet(book, "Tổng hợp")).toBeUndefined();
  });
});

describe("officeSheets", () => {
  it("keeps the order and leaves out what Summarize made", () => {
    const book = aWorkbook(aSheet("B"), aSheet("Tổng hợp").marker("summary"), aSheet("A"));
    expect(officeSheets(book).map(({ name }) => name)).toEqual(["B", "A"]);
  });
});
