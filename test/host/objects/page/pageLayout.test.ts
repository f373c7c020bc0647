import { bookOf, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const open = (): OpenHost => openHost(bookOf([sheetOf(1, "Tổng hợp"), sheetOf(2, "PL02")]));

function withPage<T>(
  { Excel }: OpenHost,
  use: (page: Excel.PageLayout, sheet: Excel.Worksheet) => () => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tổng hợp");
    const read = use(sheet.pageLayout, sheet);
    await context.sync();
    return read();
  });
}

const change = (office: OpenHost, use: (page: Excel.PageLayout, sheet: Excel.Worksheet) => void): Promise<null> =>
  withPage(office, (page, sheet) => {
    use(page, sheet);
    return () => null;
  });

const namesOf = (office: OpenHost): unknown =>
  office.host.book.names.list.map(({ name, formula, scope }) => [name, formula, scope?.name]);

describe("PageLayout", () => {
  it("sets what a printed summary needs, and reads it back", async () => {
    const office = open();
    await change(office, (page) => {
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.centerHorizontally = true;
      page.zoom = { horizontalFitToPages: 1 };
      page.leftMargin = 36;
      page.footerMargin = 18;
      page.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      page.headersFooters.defaultForAllPages.leftFooter = "Chỉ tiêu";
    });
    expect(sheetIn(office, "Tổng hợp").page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      centerHorizontally: true,
      fit: { wide: 1, tall: 0 },
      margins: { left: 0.5, right: 0.7, footer: 0.25 },
      footer: "&LChỉ tiêu&CTrang &P/&N",
    });
    const seen = await withPage(office, (page) => {
      page.load("orientation,paperSize,centerHorizontally,zoom,leftMargin,rightMargin");
      const texts = page.headersFooters.defaultForAllPages;
      texts.load();
      return (): unknown => ({ ...page.toJSON(), texts: texts.toJSON() });
    });
    expect(seen).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
      leftMargin: 36,
      texts: { leftFooter: "Chỉ tiêu", centerFooter: "Trang &P/&N", rightFooter: "", centerHeader: "" },
    });
  });

  it("goes back to 100 %, and refuses a scale it could not keep", async () => {
    const office = open();
    await change(office, (page) => {
      page.zoom = { verticalFitToPages: 2 };
      page.zoom = { scale: 100 };
    });
    expect(sheetIn(office, "Tổng hợp").page.fit).toBeNull();
    for (const [zoom, code] of [
      [{ scale: 80 }, "NotImplemented"],
      [{ scale: 500 }, "InvalidArgument"],
      [{}, "InvalidArgument"],
      [{ horizontalFitToPages: 1.5 }, "InvalidArgument"],
    ] as const) {
      const run = change(office, (page) => {
        page.zoom = zoom;
      });
      expect(await codeOf(run)).toBe(code);
    }
  });

  it("refuses unknown words, negative margins and footers that are too long", async () => {
    const office = open();
    const wrong: readonly ((page: Excel.PageLayout) => void)[] = [
      (page) => {
        page.set({ orientation: "Quer" as "Portrait" });
      },
      (page) => {
        page.set({ paperSize: "A99" as "A4" });
      },
      (page) => {
        page.set({ topMargin: -1 });
      },
      (page) => {
        page.headersFooters.defaultForAllPages.rightHeader = "x".repeat(256);
      },
    ];
    for (const set of wrong) expect(await codeOf(change(office, set))).toBe("InvalidArgument");
    expect(office.host.book.toChanges().sheets.size).toBe(0);
  });
});

describe("margins, headers and footers", () => {
  const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

  it("each margin is one of its own, in points", async () => {
    const office = open();
    const points = {
      leftMargin: 9,
      rightMargin: 18,
      topMargin: 27,
      bottomMargin: 36,
      headerMargin: 45,
      footerMargin: 54,
    };
    await change(office, (page) => {
      page.set(points);
    });
    const { margins } = sheetIn(office, "Tổng hợp").page;
    expect(MARGINS.map((side) => margins[side] * 8)).toEqual([1, 2, 3, 4, 5, 6]);
    const seen = await withPage(office, (page) => {
      page.load(Object.keys(points));
      return () => page.toJSON();
    });
    expect(seen).toMatchObject(points);
  });

  it("each section is one of its own", async () => {
    const office = open();
    await change(office, (page) => {
      page.headersFooters.defaultForAllPages.set({ leftHeader: "1", centerHeader: "2", rightHeader: "3" });
      page.headersFooters.defaultForAllPages.set({ leftFooter: "4", centerFooter: "5", rightFooter: "6" });
    });
    expect(sheetIn(office, "Tổng hợp").page).toMatchObject({ header: "&L1&C2&R3", footer: "&L4&C5&R6" });
  });
});

describe("what is printed", () => {
  it("titles are a name of the sheet; rows and columns do not disturb each other", async () => {
    const office = open();
    await change(office, (page, sheet) => {
      page.setPrintTitleRows("$1:$3");
      page.setPrintTitleColumns(sheet.getRange("A1:B9"));
    });
    expect(namesOf(office)).toEqual([["_xlnm.Print_Titles", "'Tổng hợp'!$A:$B,'Tổng hợp'!$1:$3", "Tổng hợp"]]);
    await change(office, (page) => {
      page.setPrintTitleRows("$4:$5");
    });
    expect(namesOf(office)).toEqual([["_xlnm.Print_Titles", "'Tổng hợp'!$A:$B,'Tổng hợp'!$4:$5", "Tổng hợp"]]);
    const seen = await withPage(office, (page) => {
      const [rows, columns] = [page.getPrintTitleRows(), page.getPrintTitleColumnsOrNullObject()];
      rows.load("address");
      columns.load("address");
      return () => [rows.address, columns.address];
    });
    expect(seen).toEqual(["'Tổng hợp'!4:5", "'Tổng hợp'!A:B"]);
  });

  it("the print area is a name of the sheet", async () => {
    const office = open();
    await change(office, (page) => {
      page.setPrintArea("A1:F40");
    });
    expect(namesOf(office)).toEqual([["_xlnm.Print_Area", "'Tổng hợp'!$A$1:$F$40", "Tổng hợp"]]);
    const seen = await withPage(office, (page) => {
      const area = page.getPrintArea();
      area.load("address,areaCount");
      return () => [area.address, area.areaCount];
    });
    expect(seen).toEqual(["'Tổng hợp'!A1:F40", 1]);
  });

  it("is nothing while nothing was set", async () => {
    const seen = await withPage(open(), (page) => {
      const all = [
        page.getPrintAreaOrNullObject(),
        page.getPrintTitleRowsOrNullObject(),
        page.getPrintTitleColumnsOrNullObject(),
      ];
      return () => all.map(({ isNullObject }) => isNullObject);
    });
    expect(seen).toEqual([true, true, true]);
    const missing: readonly ((page: Excel.PageLayout) => unknown)[] = [
      (page) => page.getPrintArea().load("address"),
      (page) => page.getPrintTitleRows().load("address"),
      (page) => page.getPrintTitleColumns().load("address"),
    ];
    for (const use of missing) {
      expect(await codeOf(change(open(), (page) => void use(page)))).toBe("ItemNotFound");
    }
  });

  it("reads several areas, also behind a sheet name with a comma", async () => {
    const office = openHost(
      bookOf([sheetOf(1, "Tổng hợp"), sheetOf(2, "a,b")], {
        names: [{ name: "_xlnm.Print_Area", formula: "'Tổng hợp'!$A$1:$B$2,'Tổng hợp'!$D$1", sheet: 0, hidden: false }],
      }),
    );
    const seen = await withPage(office, (page) => {
      const area = page.getPrintArea();
      area.load("address");
      return () => area.address;
    });
    expect(seen).toBe("'Tổng hợp'!A1:B2,'Tổng hợp'!D1");
    await office.Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem("a,b").pageLayout;
      other.setPrintTitleRows("$1:$2");
      await context.sync();
      const rows = other.getPrintTitleRows();
      rows.load("address");
      await context.sync();
      expect(rows.address).toBe("'a,b'!1:2");
    });
  });

  it("refuses cells of another sheet", async () => {
    const run = open().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Tổng hợp").pageLayout.setPrintArea(worksheets.getItem("PL02").getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });
});
