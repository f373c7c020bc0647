import type { Book } from "../book/book";

/** What the members of a class may use besides their own object. One per request. */
export interface HostContext {
  readonly book: Book;
  /** File name with extension, as `workbook.name` shows it: "Số liệu 2011.xlsx". */
  readonly fileName: string;
  /** The workbook was opened for reading only. */
  readonly readOnly: boolean;
  /** Language tag by which `range.text` is formatted: "vi-VN". */
  readonly locale: string;
  /** Highest ExcelApi set the host offers, "1.17": members that came later do not exist. */
  readonly apiVersion: string;
  /** Forgets an object that was kept over syncs. Unknown ids are ignored. */
  readonly removeReference: (id: string) => void;
}
