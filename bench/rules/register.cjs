// A register of invented organisations, 100,000 rows × 15 columns, with one fault in every thousand rows.
const ROWS = 100_000;
const UNITS = Array.from({ length: 40 }, (_, at) => `Xã Minh Họa ${at + 1}`);
const TYPES = ["Công ty TNHH", "Công ty cổ phần", "Hợp tác xã"];
const HEADER = [
  ["STT", "ordinal", "string"],
  ["Số quyết định", "key", "string"],
  ["Ngày quyết định", "date", "date"],
  ["Đơn vị", "unit", "string"],
  ["Tên doanh nghiệp", "enterprise", "string"],
  ["Loại hình doanh nghiệp", "category", "string"],
  ["Loại tổ chức", "kind", "string"],
  ...Array.from({ length: 7 }, (_, at) => [`Số liệu ${at + 1}`, "other", "integer"]),
  ["Ghi chú", "note", "string"],
];

function field([title, role, type], at) {
  return {
    name: `c${at}`,
    title,
    role,
    type,
    dimensions: {},
    constraints: role === "category" ? { enum: TYPES } : {},
  };
}

function row(at) {
  const isFaulty = at % 1000 === 999;
  const figures = Array.from({ length: 7 }, (_, column) => ((at * 7 + column * 13) % 90) + 10);
  return [
    at + 1,
    `${at + 1}-QĐ/HU`,
    41275 + (at % 300),
    isFaulty ? "Xã Minh Hoạ Sai" : UNITS[at % UNITS.length],
    `Công ty TNHH Minh Họa ${at + 1}`,
    TYPES[at % TYPES.length],
    "Tổ chức đảng",
    ...figures.map((value, column) => (isFaulty && column === 0 ? -value : value)),
    null,
  ];
}

function register() {
  const values = [HEADER.map(([title]) => title), ...Array.from({ length: ROWS }, (_, at) => row(at))];
  const blank = Array.from({ length: HEADER.length }, () => null);
  const sheet = {
    id: "1",
    name: "Sổ theo dõi",
    visibility: "visible",
    isProtected: false,
    marker: undefined,
    used: { row: 0, column: 0, rowCount: values.length, columnCount: HEADER.length },
    values,
    formulas: values.map(() => blank),
    mergedAreas: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const template = {
    formatVersion: 1,
    name: "so-minh-hoa",
    title: "Sổ minh họa",
    version: "1",
    kinds: [{ code: "DANG", label: "Tổ chức đảng", aliases: [], measures: [{ code: "TL", unitOfMeasure: "tổ chức" }] }],
    measures: [{ code: "TL", label: "Thành lập mới", aliases: [] }],
    assigningBodies: [],
    units: UNITS.map((name) => ({ name, aliases: [], successors: [] })),
    thresholds: [],
    cutOffs: [],
    questions: [],
    tables: [
      {
        name: "so",
        layout: "list",
        sheets: [{ name: "Sổ theo dõi", dimensions: { period: "2013" } }],
        dimensions: { measure: "TL" },
        periodInTitle: false,
        fields: HEADER.map(field),
      },
    ],
  };
  const snapshot = {
    name: "so.xlsx",
    sheets: [sheet],
    calculationMode: "automatic",
    structureProtected: false,
    readOnly: false,
  };
  return { snapshot, template };
}

const rowsOf = (snapshot) => snapshot.sheets[0].values.slice(1);

module.exports = { ROWS, UNITS, TYPES, HEADER, register, rowsOf };
