import type { Language } from "../language";
import type { ActionText } from "./paneText";

/** Sentences about learning a form: the button that offers it and the screen that confirms it. Loaded with results. */
export interface LearnText {
  readonly learn: ActionText;
  readonly heading: string;
  readonly questions: string;
  readonly tables: string;
  /** "12 cột, 17 hàng cố định" */
  readonly extent: (columns: number, rows: number | undefined) => string;
  readonly column: string;
  readonly meaning: string;
  readonly calculated: string;
  readonly save: string;
  readonly saveExplains: string;
  readonly download: string;
}

export const LEARN_TEXTS: Readonly<Record<Language, LearnText>> = {
  vi: {
    learn: {
      name: "Học biểu mẫu từ sổ này",
      explains: "Nếu sổ này là mẫu đúng của cơ quan, phần bổ trợ có thể học biểu mẫu để kiểm tra các sổ gửi về.",
    },
    heading: "Biểu mẫu đọc được",
    questions: "Cần xác nhận",
    tables: "Các bảng",
    extent: (columns, rows) =>
      rows === undefined ? `${String(columns)} cột, số hàng thay đổi` : `${String(columns)} cột, ${String(rows)} hàng`,
    column: "Cột",
    meaning: "Ý nghĩa",
    calculated: "có công thức",
    save: "Lưu biểu mẫu vào sổ",
    saveExplains: "Biểu mẫu đi cùng sổ; người nhận không nhìn thấy và không cần phần bổ trợ.",
    download: "Tải tệp biểu mẫu",
  },
  en: {
    learn: {
      name: "Learn the form from this workbook",
      explains:
        "If this workbook is a good copy of the office's form, the add-in can learn it and check returned workbooks.",
    },
    heading: "The form as it was read",
    questions: "Please confirm",
    tables: "Tables",
    extent: (columns, rows) =>
      rows === undefined
        ? `${String(columns)} columns, any number of rows`
        : `${String(columns)} columns, ${String(rows)} rows`,
    column: "Column",
    meaning: "Meaning",
    calculated: "calculated",
    save: "Save the form in the workbook",
    saveExplains: "The form travels with the workbook; recipients do not see it and need no add-in.",
    download: "Download the form",
  },
};
