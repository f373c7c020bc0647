import type { Question, Template } from "../core";
import type { Language } from "./language";
import { ROLE_NAMES } from "./roleNames";

/** A question about a learnt form, as a person reads it. */
export interface QuestionText {
  /** "Bảng “Quý I”, cột “Đoàn viên”: số liệu thuộc loại tổ chức nào?" */
  readonly question: string;
  /** What can be answered: the value and its words, what was assumed first. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * Puts a question of `learn` into words: where, what is asked, the choices by the names the office uses. A choice without
 * value is "not said", which leaves the column as it is.
 */
export function questionText(question: Question, template: Template, language: Language): QuestionText {
  const table = template.tables.find(({ name }) => name === question.table);
  const column = table?.fields.find(({ name }) => name === question.field)?.title ?? question.field ?? "";
  const sheet = table?.sheets[0]?.name ?? question.table;
  const values = [...new Set([question.assumed, ...question.options])];
  return {
    question: `${WHERE[language](sheet, column)} ${ASKED[language][question.code](question.assumed)}`,
    options: values.map((value) => ({ value, label: labelOf(value, question, template, language) })),
  };
}

const WHERE: Readonly<Record<Language, (sheet: string, column: string) => string>> = {
  vi: (sheet, column) => (column === "" ? `Trang tính “${sheet}”:` : `Trang tính “${sheet}”, cột “${column}”:`),
  en: (sheet, column) => (column === "" ? `Sheet “${sheet}”:` : `Sheet “${sheet}”, column “${column}”:`),
};

const ASKED: Readonly<Record<Language, Readonly<Record<Question["code"], (assumed: string) => string>>>> = {
  vi: {
    "role-unclear": () => "cột này là gì?",
    "kind-unclear": () => "số liệu thuộc loại tổ chức nào?",
    "measure-unclear": () => "số liệu về thành lập hay kết nạp?",
    "assigned-by-unclear": () => "cấp nào giao chỉ tiêu?",
    "period-unclear": () => "số liệu của kỳ nào?",
    "unit-of-measure-unclear": () => "đơn vị tính là gì?",
    "total-unclear": () => "hàng này có phải là hàng tổng không?",
    "form-problem": (assumed) => `biểu mẫu còn vấn đề: ${assumed}. Vui lòng sửa sổ rồi học lại.`,
  },
  en: {
    "role-unclear": () => "what is this column?",
    "kind-unclear": () => "which kind of organisation are the figures about?",
    "measure-unclear": () => "are the figures about organisations set up or members admitted?",
    "assigned-by-unclear": () => "who assigned the target?",
    "period-unclear": () => "which period are the figures of?",
    "unit-of-measure-unclear": () => "what is the unit of measure?",
    "total-unclear": () => "is this row a total?",
    "form-problem": (assumed) =>
      `the form itself has a problem: ${assumed}. Please correct the workbook and learn again.`,
  },
};

const NOT_SAID: Readonly<Record<Language, string>> = { vi: "Chưa xác định", en: "Not decided" };

function labelOf(value: string, { code }: Question, template: Template, language: Language): string {
  if (value === "") return NOT_SAID[language];
  switch (code) {
    case "role-unclear":
      return ROLE_NAMES[language].get(value) ?? value;
    case "kind-unclear":
      return labelIn(template.kinds, value);
    case "measure-unclear":
      return labelIn(template.measures, value);
    case "assigned-by-unclear":
      return labelIn(template.assigningBodies, value);
    case "period-unclear":
    case "unit-of-measure-unclear":
    case "total-unclear":
    case "form-problem":
      return value;
  }
}

function labelIn(entries: readonly { readonly code: string; readonly label: string }[], code: string): string {
  return entries.find((entry) => entry.code === code)?.label ?? code;
}
