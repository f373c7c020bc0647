import * as v from "valibot";
import { must } from "../../base/invariant";
import description from "./defaultVocabulary.json";
import type { Template } from "./template";
import { TemplateSchema } from "./templateSchema";

/** What the product knows of the domain before it has seen any form. Units are the office's own and not among it. */
export type Vocabulary = Pick<Template, "kinds" | "measures" | "assigningBodies" | "thresholds">;

const VocabularySchema = v.pick(TemplateSchema, ["kinds", "measures", "assigningBodies", "thresholds"]);

/**
 * Kinds (a tree: "Chi bộ cơ sở" belongs to "Tổ chức đảng"), measures, assigning bodies and thresholds a learnt form
 * begins with; the office changes them in its template. Every number of a threshold names its source.
 */
export const defaultVocabulary: Vocabulary = read();

function read(): Vocabulary {
  const parsed = v.safeParse(VocabularySchema, description);
  return must(parsed.success ? parsed.output : undefined, "the default vocabulary is valid");
}
