import { checkDefinedName, checkSheetName } from "../../../src/host/book/nameRules";
import { codeOf } from "./sampleBook";

describe("checkSheetName", () => {
  it.each(["Sổ theo dõi", "PL01", "Quý I-2012", "O'Brien", "a".repeat(31), "Historyx"])("allows %j", (name) => {
    expect(codeOf(checkSheetName(name))).toBe("ok");
  });

  it.each([
    ...["", "a".repeat(32), "Quý I/2012", "a\\b", "a?", "a*", "a:b", "a[b", "a]b", "'a", "a'"],
    ...["History", "HISTORY", "a\tb", "a\u0000b", "a\u007fb"],
  ])("refuses %j", (name) => {
    expect(codeOf(checkSheetName(name))).toBe("InvalidArgument");
  });
});

describe("checkDefinedName", () => {
  it.each([
    "TyLe",
    "_x",
    "\\a",
    "Tỷ_lệ.2011",
    "Tổng".normalize("NFD"),
    "AAAA1",
    "XFE1",
    "RC_",
    "_xlnm.Print_Area",
    "a".repeat(255),
  ])("allows %j", (name) => {
    expect(codeOf(checkDefinedName(name))).toBe("ok");
  });

  it.each([
    "",
    "a b",
    "1a",
    ".a",
    "A1",
    "xfd1048576",
    "R",
    "c",
    "R1C1",
    "r12",
    "C7",
    "RC",
    "a-b",
    "a!b",
    "a".repeat(256),
  ])("refuses %j", (name) => {
    expect(codeOf(checkDefinedName(name))).toBe("InvalidArgument");
  });
});
