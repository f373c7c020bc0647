import { dimensionQuestions } from "../../../src/core/learning/dimensionQuestions";
import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import type { Question, TableDescription } from "../../../src/core/template/template";
import { draftOn } from "../../support/detected";
import { aPartyForm, anAppendix } from "../../support/goodWorkbooks";
import { aSheet } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

function table(title: string, headings: readonly string[], sheetName = "Quý I-2013"): TableDescription {
  const figures = (first: number): readonly CellInput[] => headings.map((_, at) => first + at);
  return draftOn(
    aSheet(sheetName)
      .row(title)
      .row("STT", "Tên đơn vị", ...headings)
      .row(1, "Xã Mễ Trì", ...figures(3))
      .row(2, "Xã Cổ Nhuế", ...figures(4)),
  ).table;
}

function questions(description: TableDescription): readonly Question[] {
  return dimensionQuestions(description, defaultVocabulary);
}

/** "kind-unclear doan-vien" for each question. */
function asked(description: TableDescription): readonly string[] {
  return questions(description).map(({ code, field }) => `${code} ${String(field)}`);
}

describe("dimensionQuestions", () => {
  it("asks whose đoàn viên are meant beside đảng viên", () => {
    const [question, ...rest] = questions(table("KẾT QUẢ KẾT NẠP", ["Đảng viên", "Đoàn viên"]));
    expect(question).toMatchObject({ code: "kind-unclear", table: "bang", field: "doan-vien", assumed: "" });
    expect(question?.options).toEqual(expect.arrayContaining(["CD", "DTN"]));
    expect(rest).toEqual([]);
  });

  it("asks nothing where the column says whose they are", () => {
    expect(asked(table("KẾT QUẢ KẾT NẠP", ["Đảng viên", "Đoàn viên công đoàn"]))).toEqual([]);
  });

  it("asks what is counted where neither title nor column says it", () => {
    expect(asked(table("BÁO CÁO CHUNG", ["Chi bộ", "Chi đoàn"]))).toEqual([
      "measure-unclear chi-bo",
      "measure-unclear chi-doan",
    ]);
  });

  it("asks of targets who assigned them, and offers the bodies", () => {
    const [question] = questions(table("THÀNH LẬP MỚI", ["Chỉ tiêu công đoàn", "Kết quả công đoàn"]));
    expect(question).toMatchObject({ code: "assigned-by-unclear", field: "chi-tieu-cong-doan" });
    expect(question?.options).toEqual(expect.arrayContaining(["THANH-UY", "HUYEN"]));
    expect(asked(table("THÀNH LẬP MỚI", ["Chỉ tiêu công đoàn Thành ủy giao", "Kết quả công đoàn"]))).toEqual([]);
  });

  it("asks which period where no title, sheet or column names one, and offers none", () => {
    const found = questions(table("KẾT QUẢ KẾT NẠP", ["Đảng viên"], "Biểu"));
    expect(found).toMatchObject([{ code: "period-unclear", field: "dang-vien", options: [] }]);
    expect(asked(table("KẾT QUẢ KẾT NẠP NĂM 2013", ["Đảng viên"], "Biểu"))).toEqual([]);
  });

  it("asks nothing of tables about other things", () => {
    expect(questions(draftOn(anAppendix()).table)).toEqual([]);
    expect(questions(draftOn(aPartyForm()).table)).toEqual([]);
    expect(asked(table("KẾT QUẢ", ["Đảng viên", "Kết quả thu phí", "Kết quả chi"]))).toEqual([]);
  });

  it("asks nothing of a table that is added up already", () => {
    const open = table("KẾT QUẢ KẾT NẠP", ["Đảng viên", "Đoàn viên"]);
    expect(questions({ ...open, layout: "matrix" })).toEqual([]);
    expect(questions({ ...open, layout: "form" })).toHaveLength(1);
  });
});
