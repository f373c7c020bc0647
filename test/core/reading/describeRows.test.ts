import fc from "fast-check";
import { describeRows, rowKey } from "../../../src/core/reading/describeRows";
import type { RowReading } from "../../../src/core/reading/reading";
import type { RowDescription, TableDescription } from "../../../src/core/template/template";

const COMMUNES = ["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Xã Mễ Trì", "Cộng"];

function described(labels: readonly string[]): RowDescription[] {
  return labels.map((label) => ({ label, role: label === "Cộng" ? "total" : "data", formulas: {} }));
}

function aTable(labels: readonly string[] | undefined): TableDescription {
  const table = { name: "t", layout: "form", sheets: [], dimensions: {}, periodInTitle: false, fields: [] } as const;
  return { ...table, sheets: [], fields: [], ...(labels ? { rows: described(labels) } : {}) };
}

function aRow(label: string, at: number): RowReading {
  const role = label === "" ? "blank" : "data";
  return { row: 10 + at, role, labels: {}, label, described: undefined, isRelabelled: false };
}

/** "Xã Mễ Trì=Xã Mễ Trì" for each row, "missing Xã Cổ Nhuế before 11" for each missing one. */
function read(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const { rows, missingRows } = describeRows(aTable(wanted), found.map(aRow), 10);
  return [
    ...rows.map((row) => `${row.label}${row.isRelabelled ? "≈" : "="}${row.described?.label ?? "?"}`),
    ...missingRows.map(
      ({ row, before, after }) => `missing ${row.label} at ${String(before)} after ${after?.label ?? "-"}`,
    ),
  ];
}

describe("describeRows", () => {
  it("finds each row of the form, whatever the spelling", () => {
    expect(read(COMMUNES, ["thị trấn Cầu Diễn", "Xã  Cổ Nhuế", "Xã Mễ Trì".normalize("NFD"), "CỘNG:"])).toEqual([
      "thị trấn Cầu Diễn=Thị trấn Cầu Diễn",
      "Xã  Cổ Nhuế=Xã Cổ Nhuế",
      `${"Xã Mễ Trì".normalize("NFD")}=Xã Mễ Trì`,
      "CỘNG:=Cộng",
    ]);
  });

  it("names the row that is missing and where it should stand", () => {
    expect(read(COMMUNES, ["Thị trấn Cầu Diễn", "Xã Mễ Trì", "Cộng"]).slice(-1)).toEqual([
      "missing Xã Cổ Nhuế at 11 after Thị trấn Cầu Diễn",
    ]);
    expect(read(COMMUNES, ["Xã Cổ Nhuế", "Xã Mễ Trì", "Cộng"]).slice(-1)).toEqual([
      "missing Thị trấn Cầu Diễn at 10 after -",
    ]);
  });

  it("takes a row with another name for the one that is missing in its place", () => {
    expect(read(COMMUNES, ["Thị trấn Cầu Diễn", "Xã Cổ Nhuê", "Xã Mễ Trì", "Cộng"])[1]).toBe("Xã Cổ Nhuê≈Xã Cổ Nhuế");
  });

  it("leaves a further row alone", () => {
    expect(read(COMMUNES, ["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Xã Đại Mỗ", "Xã Mễ Trì", "Cộng"])[2]).toBe(
      "Xã Đại Mỗ=?",
    );
  });

  it("tells equal labels apart by their order", () => {
    const labels = ["Đảng viên", "Trong đó: nữ", "Đoàn viên", "Trong đó: nữ"];
    const { rows } = describeRows(aTable(labels), labels.map(aRow), 10);
    expect(rows.map((row) => aTable(labels).rows?.findIndex(({ label }) => label === row.described?.label))).toEqual([
      0, 1, 2, 1,
    ]);
    expect(new Set(rows.map((row) => row.described)).size).toBe(4);
  });

  it("gives a table without described rows back as it is", () => {
    const rows = ["Xã Mễ Trì"].map(aRow);
    expect(describeRows(aTable(undefined), rows, 10)).toEqual({ rows, missingRows: [] });
  });

  it("finds every row in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(COMMUNES, { minLength: COMMUNES.length }), (order) => {
        expect(read(COMMUNES, order)).toEqual(order.map((label) => `${label}=${label}`));
      }),
    );
  });

  it("finds each row of the form once or misses it, whatever stands there", () => {
    const labels = fc.array(fc.constantFrom(...COMMUNES, "Xã Lạ", ""), { maxLength: 8 });
    fc.assert(
      fc.property(labels, (found) => {
        const { rows, missingRows } = describeRows(aTable(COMMUNES), found.map(aRow), 10);
        const all = [...rows.flatMap((row) => row.described?.label ?? []), ...missingRows.map(({ row }) => row.label)];
        expect([...all].sort()).toEqual([...COMMUNES].sort());
      }),
    );
  });
});

describe("rowKey", () => {
  it.each([
    ["- Nữ", "nữ"],
    ["Tỉ lệ:", "tỷ lệ"],
    ["Xã  Hoà Bình", "xã hòa bình"],
  ])("%s is compared as %s", (label, key) => {
    expect(rowKey(label)).toBe(rowKey(key));
  });

  it("keeps prefixes and tones apart", () => {
    expect(new Set(["Xã Yên Viên", "Thị trấn Yên Viên", "Xã Yến Viên"].map(rowKey)).size).toBe(3);
  });
});
