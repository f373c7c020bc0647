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

/** A column of codes, numbers or texts ("00592"): headed so, and hardly any of them twice. */
function isKeyColumn(leaf: string, { texts, numericTextsAsWritten, values }: ColumnProfile): boolean {
  if (!say.KEY.test(leaf)) return false;
  const all = [...texts, ...numericTextsAsWritten, ...values.map(String)].filter((text) => !isPlaceholder(text));
  return all.length > 0 && new Set(all).size >= all.length * 0.8;
}

function numericRole(leaf: string, path: string, evidence: ColumnEvidence): RoleGuess {
  if (isRateColumn(leaf, path, evidence)) return certain("rate");
  const [isTarget, isResult] = [say.TARGET.test(path), say.ACTUAL.test(leaf)];
  if (say.DIFFERENCE.test(leaf)) return isTarget && isResult ? unsure("difference", "actual") : certain("difference");
  if (isTarget && !isResult) return certain("target");
  return certain(say.ACTUAL.test(path) || say.COUNTED.test(path) ? "actual" : "other");
}

function isRateColumn(leaf: string, path: string, { declaredFormula, profile }: ColumnEvidence): boolean {
  return say.RATE.test(leaf) || isRatio(declaredFormula) || (say.RATE.test(path) && profile.hasFraction);
}

function isRatio(declared: string | undefined): boolean {
  return declared !== undefined && /^[\d.()]+\/[\d.()]+(?:[*x×]100)?$/u.test(declared);
}

/** One reading of a column; the first that holds is taken. */
type Reading = readonly [holds: boolean, guess: RoleGuess];

function firstOf(readings: readonly Reading[], otherwise: RoleGuess): RoleGuess {
  return readings.find(([holds]) => holds)?.[1] ?? otherwise;
}

/** A column nobody filled in, as in a form before it is sent out: its header alone speaks. */
function emptyRole(leaf: string, path: string, { declaredFormula, rowsAreNamed }: ColumnEvidence): RoleGuess {
  const otherwise = declaredFormula === undefined ? certain("other") : unsure("other", "actual");
  return firstOf(
    [
      [say.RATE.test(leaf) || isRatio(declaredFormula), certain("rate")],
      [say.DATE.test(leaf), certain("date")],
      [say.KEY.test(leaf), certain("key")],
      [say.TARGET.test(path) && !say.ACTUAL.test(leaf), certain("target")],
      [say.ACTUAL.test(path), certain("actual")],
      [say.LEGAL_TYPE.test(leaf), unsure("other", "category", "kind")],
      [say.ENTERPRISE.test(leaf), certain("enterprise")],
      [say.UNIT.test(leaf) && !rowsAreNamed, unsure("unit", "item")],
    ],
    otherwise,
  );
}

function textRole(leaf: string, { profile, vocabulary, rowsAreNamed }: ColumnEvidence): RoleGuess {
  const isHeadedUnit = say.UNIT.test(leaf);
  return firstOf(
    [
      [isHeadedUnit && isUnitsOfMeasure(profile), certain("unit-of-measure")],
      [namesAll(profile, vocabulary.kinds), certain("kind")],
      [namesAll(profile, vocabulary.measures), certain("measure")],
      [isCategory(leaf, profile), certain("category")],
      [say.ITEM_ONLY.test(leaf) && !rowsAreNamed, certain("item")],
      [say.ENTERPRISE.test(leaf) && !say.LEGAL_TYPE.test(leaf), certain("enterprise")],
      [looksLikeUnits(profile) && (isHeadedUnit || !rowsAreNamed), certain("unit")],
      [rowsAreNamed, certain(isHeadedUnit ? "unit" : "other")],
      [isHeadedUnit, say.ITEM.test(leaf) ? unsure("unit", "item") : certain("unit")],
    ],
    certain("item"),
  );
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
