import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { CustomXmlContent } from "../xlsx/content";
import type { CustomXmlPart, CustomXmlParts } from "./book";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";
import { rootNamespace } from "./customXml";
import { guidOf } from "./guid";
import { sameData } from "./sameData";

/** A part that can change under its handle. */
interface PartState {
  readonly id: string;
  namespaceUri: string;
  xml: string;
}

/** The custom XML parts of a workbook in memory. See {@link CustomXmlParts}. */
export class CustomXmlList implements CustomXmlParts {
  readonly #file: readonly CustomXmlContent[];
  #states: readonly PartState[];

  constructor(file: readonly CustomXmlContent[]) {
    this.#file = file;
    this.#states = file.map((part) => ({ ...part }));
  }

  get list(): readonly CustomXmlPart[] {
    return this.#states;
  }

  byId(id: string): CustomXmlPart | undefined {
    return this.#states.find((part) => part.id.toUpperCase() === id.toUpperCase());
  }

  add(xml: string): Result<CustomXmlPart, BookError> {
    const namespaceUri = rootNamespace(xml);
    if (namespaceUri === undefined) return refuseXml();
    const part = { id: this.#freeId(xml), namespaceUri, xml };
    this.#states = [...this.#states, part];
    return ok(part);
  }

  setXml(part: CustomXmlPart, xml: string): Result<void, BookError> {
    const state = this.#states.find((other) => other === part);
    if (!state) return refuse("ItemNotFound", "The part has been removed.");
    const namespaceUri = rootNamespace(xml);
    if (namespaceUri === undefined) return refuseXml();
    state.xml = xml;
    state.namespaceUri = namespaceUri;
    return ok(undefined);
  }

  remove(part: CustomXmlPart): void {
    this.#states = this.#states.filter((other) => other !== part);
  }

  /** All parts when any differs from the file. */
  changes(): readonly CustomXmlContent[] | undefined {
    return sameData(this.#states, this.#file) ? undefined : this.#states.map((part) => ({ ...part }));
  }

  #freeId(xml: string): string {
    let id = guidOf(xml);
    for (let attempt = 1; this.byId(id); attempt++) id = guidOf(`${String(attempt)} ${xml}`);
    return id;
  }
}

function refuseXml(): ReturnType<typeof refuse> {
  return refuse("InvalidArgument", "The text is not one well-formed XML element.");
}
