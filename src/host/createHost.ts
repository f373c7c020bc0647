import type { Book } from "./book/book";
import { Faults } from "./faults";
import { catalogue } from "./objects/catalogue";
import { workbookClass } from "./objects/handles";
import { officeServices } from "./objects/officeService";
import { execute } from "./wire/execute";
import { References } from "./wire/references";

/** How the host shows itself. Everything has a default. */
export interface HostOptions {
  /** File name with extension, as `workbook.name` shows it. Default "Book1.xlsx". */
  readonly fileName?: string;
  readonly readOnly?: boolean;
  /** Language tag by which `range.text` is formatted. Default "en-US". */
  readonly locale?: string;
  /** Highest ExcelApi set the host offers. Default "1.17". */
  readonly apiVersion?: string;
  /** Bytes a request or an answer may have, e.g. 5 MB as in Excel on the web. Default: no limit. */
  readonly payloadMaxBytes?: number;
}

/** ExcelApi set that is offered when nobody says otherwise. */
export const DEFAULT_API_VERSION = "1.17";

/** A workbook behind the wire of office.js. */
export interface Host {
  /** Answers a ProcessQuery request, body in and body out. */
  execute(body: string): Promise<string>;
  readonly book: Book;
  readonly faults: Faults;
  readonly apiVersion: string;
  readonly locale: string;
  readonly fileName: string;
  /** Objects that office.js asked to keep and did not give back yet. */
  keptObjects(): number;
}

/** Puts a workbook behind the wire. `createHost(book, { fileName: "PL01.xlsx", apiVersion: "1.9" })`. */
export function createHost(book: Book, options: HostOptions = {}): Host {
  const { fileName = "Book1.xlsx", readOnly = false, locale = "en-US", apiVersion = DEFAULT_API_VERSION } = options;
  const references = new References();
  const faults = new Faults();
  const session = {
    classes: new Map(catalogue.map((bound) => [bound.name, bound])),
    root: workbookClass.wrap(book),
    services: officeServices(),
    references,
    context: {
      book,
      fileName,
      readOnly,
      locale,
      apiVersion,
      removeReference: (id: string) => {
        references.remove(id);
      },
    },
  };
  const wire = { session, faults, payloadMaxBytes: options.payloadMaxBytes };
  return {
    execute: (body) => execute(wire, body),
    book,
    faults,
    apiVersion,
    locale,
    fileName,
    keptObjects: () => references.count,
  };
}
