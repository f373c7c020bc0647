/** What can be wrong with a template description. Codes are stable; sentences are made in i18n. */
export type TemplateErrorCode =
  /** A property the description must have is not there. */
  | "missing"
  /** A property the format does not know, often a misspelt one ("lable"). */
  | "unknown-property"
  /** A text where a list is wanted, a number where a text is wanted. */
  | "wrong-type"
  /** The type is right, the value is none of those allowed ("role": "unti", "period": "2013-Q5", "validTo": "2013-02-30"). */
  | "wrong-value"
  /** A list or text that must not be empty is, or one is too long. */
  | "wrong-length"
  /** A code that the lists of kinds, measures or assigning bodies do not have. */
  | "unknown-code"
  /** A unit that the list of units does not have: the unit of a sheet, or a successor. */
  | "unknown-unit"
  /** A table or field that the description does not have, in a formula or a question. */
  | "unknown-name"
  /** A kind that belongs to itself by way of its parents, or a unit that is its own successor. */
  | "goes-in-a-circle"
  /** A unit that ends before it begins. */
  | "ends-before-it-begins"
  /** The kind exists but the description says it is not counted by this measure. */
  | "measure-not-of-kind"
  /** A name or code stands twice in its list, an alias is the name of something else, or one end of the year is cut twice. */
  | "repeated"
  /** Nothing says which kind the numbers of a column are about: neither a row label nor dimensions. */
  | "kind-missing"
  | "measure-missing"
  | "period-missing"
  /** A target column for which nobody is named who assigned it. */
  | "assigned-by-missing";

/** One thing wrong with a template description and where: `["tables", 0, "fields", 2, "title"]`. */
export interface TemplateIssue {
  readonly path: readonly (string | number)[];
  readonly code: TemplateErrorCode;
}

/** Everything found wrong; never empty. */
export interface TemplateError {
  readonly code: "template-invalid";
  readonly issues: readonly TemplateIssue[];
}
