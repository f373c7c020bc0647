import { unitKey } from "../reading/textKey";

/** Words a name of an enterprise may begin with, shortened. */
const AT_FIRST: ReadonlyMap<string, string> = new Map([
  ["cty", "công ty"],
  ["c.ty", "công ty"],
  ["ct", "công ty"],
  ["ctcp", "công ty cổ phần"],
  ["dntn", "doanh nghiệp tư nhân"],
  ["dn", "doanh nghiệp"],
  ["htx", "hợp tác xã"],
  ["xn", "xí nghiệp"],
  ["cn", "chi nhánh"],
]);
/** Words shortened anywhere in a name. */
const ANYWHERE: ReadonlyMap<string, string> = new Map([
  ["tnhh", "trách nhiệm hữu hạn"],
  ["mtv", "một thành viên"],
  ["1tv", "một thành viên"],
  ["2tv", "hai thành viên"],
  ["tv", "thành viên"],
  ["tm", "thương mại"],
  ["dv", "dịch vụ"],
  ["xd", "xây dựng"],
  ["sx", "sản xuất"],
  ["đt", "đầu tư"],
  ["và", ""],
]);
/** Shortened only behind "công ty" or "cty": elsewhere CP is part of a name. */
const BEHIND_COMPANY: ReadonlyMap<string, string> = new Map([
  ["cp", "cổ phần"],
  ["hd", "hợp danh"],
]);
const COMPANY: ReadonlySet<string> = new Set(["ty", "cty", "c.ty", "ct"]);

/**
 * Key by which names of enterprises are compared: as units, without marks, and with an office's abbreviations written
 * out: "Cty TNHH MTV An Phát" is "Công ty trách nhiệm hữu hạn một thành viên An Phát". Only for comparing; two names that
 * differ by a tone or a word are two enterprises. "" for blanks.
 */
export function companyKey(name: string): string {
  const words = wordsOf(name);
  return unitKey(
    words
      .map((word, at) => written(word, at, words[at - 1]))
      .filter((word) => word !== "")
      .join(" "),
  );
}

function written(word: string, at: number, before: string | undefined): string {
  const first = at === 0 ? AT_FIRST.get(word) : undefined;
  const behind = before !== undefined && COMPANY.has(before) ? BEHIND_COMPANY.get(word) : undefined;
  return first ?? behind ?? ANYWHERE.get(word) ?? word;
}

/** Lower case, marks as blanks; "1 tv" and "T.N.H.H" are left as they are written together: "1tv", "tnhh". */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/t\.n\.h\.h\.?/gu, "tnhh")
    .replace(/(\d) tv(?![\p{L}\d])/gu, "$1tv")
    .replace(/["“”'‘’«»()&,;:–-]+|\.(?=\s|$)/gu, " ")
    .trim()
    .split(/\s+/u);
}
