import type { Template } from "../template/template";

/** The words by which `learn` recognises kinds, measures and assigning bodies in headers and rows. */
export type Vocabulary = Pick<Template, "kinds" | "measures" | "assigningBodies">;
