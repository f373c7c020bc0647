import type { FieldDescription, Template } from "../template/template";
import { isPlaceholder } from "../reading/placeholders";
import { isOrdinal } from "../reading/rowWords";
import { headerKey } from "../reading/textKey";
import { isUnitWord } from "../reading/unitWords";
import * as say from "./headerWords";
import { distinctTexts, isNumeric } from "./profileColumn";
import type { ColumnProfile } from "./profileColumn";

/** What a column probably means. `isCertain` is false where the header may be read in two ways and the body does not decide. */
export interface RoleGuess {
  readonly role: FieldDescription["role"];
  readonly isCertain: boolean;
  readonly alternatives: readonly FieldDescription["role"][];
}

/** What is known of a column when its role is guessed. */
export interface ColumnEvidence {
  /** Header path, top to bottom, as written. */
  readonly levels: readonly string[];
  readonly profile: ColumnProfile;
  readonly declaredFormula: string | undefined;
  readonly vocabulary: Pick<Template, "kinds" | "measures">;
  /** Whether a column further left already names the rows. */
  readonly rowsAreNamed: boolean;
  /** First column of its table. */
  readonly isFirst: boolean;
}

/**
 * Guesses what a column means from its header and its body together. Words with two meanings are decided by the body:
 * "Chỉ tiêu" over texts names rows and over numbers is a target; "Đơn vị" over "tổ chức, người" is the unit of measure.
 */
export function inferRole(evidence: ColumnEvidence): RoleGuess {
  const leaf = headerKey(evidence.levels.at(-1) ?? "");
  const path = evidence.levels.map(headerKey).join(" ");
  if (say.ORDINAL.test(leaf) || isOrdinalColumn(evidence)) return certain("ordinal");
  if (say.NOTE.test(leaf)) return certain("note");
  if (isDateColumn(leaf, evidence.profile)) return certain("date");
  if (say.UNIT_OF_MEASURE.test(leaf)) return certain("unit-of-measure");
  if (isKeyColumn(leaf, evidence.profile)) return certain("key");
  if (isNumeric(evidence.profile)) return numericRole(leaf, path, evidence);
  return evidence.profile.texts.length === 0 ? emptyRole(leaf, path, evidence) : textRole(leaf, evidence);
}

function certain(role: FieldDescription["role"]): RoleGuess {
  return { role, isCertain: true, alternatives: [] };
}

function unsure(role: FieldDescription["role"], ...alternatives: readonly FieldDescription["role"][]): RoleGuess {
  return { role, isCertain: false, alternatives };
}

/** A first column of 1, 2, 3 or I, II, A, B whatever its header. */
function isOrdinalColumn({ isFirst, profile, levels }: ColumnEvidence): boolean {
  if (!isFirst || levels.length > 1 || profile.texts.some((text) => !isOrdinal(text))) return false;
  const counts = profile.values.every((value, at) => Number.isInteger(value) && (at === 0 || value >= 1));
  return counts && profile.values.length + profile.texts.length > 1 && countsUp(profile.values);
}

function countsUp(values: readonly number[]): boolean {
  const steps = values.slice(1).filter((value, at) => value === (values[at] ?? 0) + 1 || value === 1);
  return values.length === 0 || (values[0] === 1 && steps.length >= (values.length - 1) * 0.8);
}

function isDateColumn(leaf: string, { dateTexts, dateSerials, numbers, numericTexts, texts }: ColumnProfile): boolean {
  if (dateTexts > 0 && dateTexts + dateSerials >= texts.length + numericTexts) return true;
  return say.DATE.test(leaf) && dateSerials > 0 && dateSerials * 2 > numbers;
}

/** A column of codes: headed so, and no value twice or most of them not plain counts. */
function isKeyColumn(leaf: string, { texts, values }: ColumnProfile): boolean {
  if (!say.KEY.test(leaf) || texts.length + values.length === 0) return false;
  const all = [...texts, ...values.map(String)].filter((text) => !isPlaceholder(text));
  return new Set(all).size >= all.length * 0.8;
}

function numericRole(leaf: string, path: string, { declaredFormula, profile }: ColumnEvidence): RoleGuess {
  const isTarget = say.TARGET.test(path);
  if (say.RATE.test(leaf) || isRatio(declaredFormula)) return certain("rate");
  if (say.RATE.test(path) && profile.hasFraction) return certain("rate");
  if (say.DIFFERENCE.test(leaf))
    return isTarget && say.ACTUAL.test(leaf) ? unsure("difference", "actual") : certain("difference");
  if (isTarget && !say.ACTUAL.test(leaf)) return certain("target");
  if (say.ACTUAL.test(path)) return isTarget && !say.ACTUAL.test(leaf) ? unsure("target", "actual") : certain("actual");
  return certain(say.COUNTED.test(path) ? "actual" : "other");
}

function isRatio(declared: string | undefined): boolean {
  return declared !== undefined && /^[\d.()]+\/[\d.()]+(?:[*x×]100)?$/u.test(declared);
}

/** A column nobody filled in, as in a form before it is sent out: its header alone speaks. */
function emptyRole(leaf: string, path: string, { declaredFormula, rowsAreNamed }: ColumnEvidence): RoleGuess {
  if (say.RATE.test(leaf) || isRatio(declaredFormula)) return certain("rate");
  if (say.DATE.test(leaf)) return certain("date");
  if (say.KEY.test(leaf)) return certain("key");
  if (say.TARGET.test(path) && !say.ACTUAL.test(leaf)) return certain("target");
  if (say.ACTUAL.test(path)) return certain("actual");
  if (say.LEGAL_TYPE.test(leaf)) return unsure("other", "category", "kind");
  if (say.ENTERPRISE.test(leaf)) return certain("enterprise");
  if (say.UNIT.test(leaf) && !rowsAreNamed) return unsure("unit", "item");
  return declaredFormula === undefined ? certain("other") : unsure("other", "actual");
}

function textRole(leaf: string, evidence: ColumnEvidence): RoleGuess {
  const { profile, vocabulary, rowsAreNamed } = evidence;
  if (say.UNIT.test(leaf) && isUnitsOfMeasure(profile)) return certain("unit-of-measure");
  if (namesAll(profile, vocabulary.kinds)) return certain("kind");
  if (namesAll(profile, vocabulary.measures)) return certain("measure");
  if (isCategory(leaf, profile)) return certain("category");
  if (say.ITEM_ONLY.test(leaf) && !rowsAreNamed) return certain("item");
  if (say.ENTERPRISE.test(leaf) && !say.LEGAL_TYPE.test(leaf)) return certain("enterprise");
  if (looksLikeUnits(profile)) return rowsAreNamed && !say.UNIT.test(leaf) ? certain("other") : certain("unit");
  if (rowsAreNamed) return certain(say.UNIT.test(leaf) ? "unit" : "other");
  if (say.UNIT.test(leaf)) return say.ITEM.test(leaf) ? unsure("unit", "item") : certain("unit");
  return certain("item");
}

/** "Đơn vị" over tổ chức, người, %: what is counted, and nobody's name. */
function isUnitsOfMeasure(profile: ColumnProfile): boolean {
  const texts = distinctTexts(profile);
  const known = texts.filter((text) => isUnitWord(text) || MEASURES.test(headerKey(text)));
  return texts.length <= 12 && known.length * 2 > texts.length && profile.texts.length > texts.length;
}

const MEASURES = /^(?:%|(?:triệu |nghìn |tỷ )?đồng|tấn|tạ|kg|m2|m3|ha|hộ|cái|lần|ngày|giờ)$/u;

function namesAll(
  profile: ColumnProfile,
  entries: readonly { readonly code: string; readonly label: string; readonly aliases: readonly string[] }[],
): boolean {
  const known = new Set(entries.flatMap(({ code, label, aliases }) => [code, label, ...aliases].map(headerKey)));
  const texts = distinctTexts(profile);
  return texts.length > 0 && texts.every((text) => known.has(headerKey(text)));
}

/** Few values that come again and again under a heading that classifies. */
function isCategory(leaf: string, profile: ColumnProfile): boolean {
  const texts = distinctTexts(profile);
  return say.LEGAL_TYPE.test(leaf) && texts.length <= 15 && profile.texts.length >= texts.length * 1.5;
}

/** Communes and what is above them; "Đảng bộ xã …" too, but not "Đảng bộ cơ sở", which is a kind. */
const UNIT_NAME =
  /^(?:đảng (?:bộ|ủy|uỷ) )?(?:xã|phường|thị trấn|tt\.?|p\.|x\.|huyện|quận|thành phố|tp\.?|tỉnh|thị xã|bệnh viện|bvđk|cụm)(?:\s|$)/iu;

function looksLikeUnits(profile: ColumnProfile): boolean {
  const names = profile.texts.filter((text) => UNIT_NAME.test(text.normalize("NFC").trim()));
  return names.length >= 2 && names.length * 2 > profile.texts.length;
}
