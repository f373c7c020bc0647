import { must } from "../../src/base/invariant";
import type { Question, Template } from "../../src/core";
import { QuestionSchema } from "../../src/core/template/templateSchema";
import type { Language } from "../../src/i18n/language";
import { questionText } from "../../src/i18n/questionText";
import { aTemplate } from "../support/template";

const FORM: Template = aTemplate();
const LANGUAGES: readonly Language[] = ["vi", "en"];
const CODES = QuestionSchema.entries.code.options;

function aQuestion(change: Partial<Question> = {}): Question {
  return { code: "kind-unclear", table: "quy", field: "dang-kn", assumed: "", options: ["DANG", "CD"], ...change };
}

function labels(question: Question, language: Language = "vi"): readonly string[] {
  return questionText(question, FORM, language).options.map(({ label }) => label);
}

describe("questionText", () => {
  it("says where, by the words of the sheet, and what is asked", () => {
    expect(questionText(aQuestion(), FORM, "vi").question).toBe(
      "Trang tính “Quý I-2012”, cột “Tổ chức đảng › Kết nạp mới”: số liệu thuộc loại tổ chức nào?",
    );
    expect(questionText(aQuestion(), FORM, "en").question).toBe(
      "Sheet “Quý I-2012”, column “Tổ chức đảng › Kết nạp mới”: which kind of organisation are the figures about?",
    );
  });

  it("names only the sheet where no column is asked about", () => {
    const { field: _, ...ofTable } = aQuestion({ code: "period-unclear" });
    expect(questionText(ofTable, FORM, "vi").question).toMatch(/^Trang tính “Quý I-2012”: /u);
    expect(questionText(ofTable, FORM, "en").question).toMatch(/^Sheet “Quý I-2012”: /u);
  });

  it("names table and column by their own names where the form no longer has them", () => {
    expect(questionText(aQuestion({ table: "bang-cu", field: "cot-cu" }), FORM, "vi").question).toMatch(
      /^Trang tính “bang-cu”, cột “cot-cu”: /u,
    );
  });

  it.each(CODES)("asks about %s in words of its own in both languages", (code) => {
    const [vi, en] = LANGUAGES.map((language) => questionText(aQuestion({ code }), FORM, language).question);
    const others = CODES.filter((other) => other !== code);
    expect(vi).not.toBe(en);
    expect(must(vi, "Vietnamese words").replace(/^.*?:/u, "").trim()).toMatch(/.{10,}[?.]$/u);
    for (const [at, language] of LANGUAGES.entries()) {
      const said = others.map((other) => questionText(aQuestion({ code: other }), FORM, language).question);
      expect(said).not.toContain([vi, en][at]);
    }
  });

  it("names the choices as the office does, what was assumed first", () => {
    expect(labels(aQuestion())).toEqual(["Chưa xác định", "Tổ chức đảng", "Tổ chức công đoàn"]);
    expect(labels(aQuestion({ code: "measure-unclear", assumed: "KN", options: ["TL", "KN"] }))).toEqual([
      "Kết nạp mới",
      "Thành lập mới",
    ]);
    expect(labels(aQuestion({ code: "assigned-by-unclear", options: ["THANH-UY", "HUYEN"] }))).toEqual([
      "Chưa xác định",
      "Thành ủy",
      "Huyện",
    ]);
    expect(labels(aQuestion({ code: "role-unclear", assumed: "unit", options: ["item"] }))).toEqual([
      "Tên đơn vị",
      "Nội dung",
    ]);
    expect(labels(aQuestion({ code: "role-unclear", assumed: "unit", options: ["item"] }), "en")).toEqual([
      "Unit",
      "Item",
    ]);
  });

  it("shows other choices, and codes the form does not know, as they are", () => {
    expect(labels(aQuestion({ code: "unit-of-measure-unclear", assumed: "đồng", options: ["triệu đồng"] }))).toEqual([
      "đồng",
      "triệu đồng",
    ]);
    expect(labels(aQuestion({ options: ["HOI-KHAC"] }))).toEqual(["Chưa xác định", "HOI-KHAC"]);
    expect(labels(aQuestion({ options: [] }), "en")).toEqual(["Not decided"]);
  });

  it("keeps the values of the choices", () => {
    expect(questionText(aQuestion(), FORM, "vi").options.map(({ value }) => value)).toEqual(["", "DANG", "CD"]);
  });

  it("says what is wrong in the good workbook and what to do", () => {
    const wrong = aQuestion({ code: "form-problem", assumed: "error-value PL01!D7", options: [] });
    expect(questionText(wrong, FORM, "vi").question).toMatch(/error-value PL01!D7.*Vui lòng/u);
    expect(questionText(wrong, FORM, "en").question).toMatch(/error-value PL01!D7.*Please/u);
  });
});
