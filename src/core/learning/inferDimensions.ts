import type { Dimensions, Template } from "../template/template";
import { periodId } from "../model/period";
import type { Period } from "../model/period";
import { headerKey } from "../reading/textKey";
import { periodWithin } from "../reading/titlePeriod";
import { widestKind } from "../template/kindTree";
import { CITY_ASSIGNS, DISTRICT_ASSIGNS, EARLIER, WHOLE_YEAR } from "./headerWords";

type Vocabulary = Pick<Template, "kinds" | "measures" | "assigningBodies">;

/**
 * Kind, measure, period and assigning body that the words of a header path or of a title name. The longest name wins:
 * "Chi hội phụ nữ" is not "Hội phụ nữ". Nothing is said where two different names stand side by side.
 *
 * @param year of the title above, for parts of a year without one ("Quý I"); `undefined` when unknown.
 */
export function inferDimensions(
  levels: readonly string[],
  vocabulary: Vocabulary,
  year: number | undefined,
): Dimensions {
  const keys = levels.map(headerKey);
  const period = periodOf(levels, year);
  const assignedBy = assignedByOf(keys.join(" "), vocabulary);
  return {
    ...only("kind", nearest(keys, withMembers(vocabulary.kinds))),
    ...only("measure", nearest(keys, vocabulary.measures)),
    ...only("period", period),
    ...only("assignedBy", assignedBy),
  };
}

function only(name: keyof Dimensions, value: string | undefined): Dimensions {
  return value === undefined ? {} : { [name]: value };
}

/**
 * "đảng viên" names the widest kind they are members of; "đoàn viên" belongs to the union and to the Youth Union and
 * names none.
 */
function withMembers(kinds: Vocabulary["kinds"]): readonly Named[] {
  const counted = (kind: Vocabulary["kinds"][number]): readonly string[] =>
    kind.measures.map(({ unitOfMeasure }) => unitOfMeasure);
  const namedBy = (word: string): string | undefined => {
    const users = kinds.filter((kind) => counted(kind).includes(word)).map(({ code }) => code);
    const families = new Set(users.map((code) => widestKind(kinds, code)));
    if (users.length === 1) return users[0];
    return families.size === 1 ? [...families][0] : undefined;
  };
  return kinds.map((kind) => ({
    ...kind,
    aliases: [...kind.aliases, ...counted(kind).filter((word) => namedBy(word) === kind.code)],
  }));
}

interface Named {
  readonly code: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** The lowest level that names exactly one entry decides. */
function nearest(keys: readonly string[], entries: readonly Named[]): string | undefined {
  for (const key of [...keys].reverse()) {
    const exact = entries.find((entry) => names(entry).includes(key));
    if (exact) return exact.code;
    const within = longestWithin(key, entries);
    if (within !== undefined) return within;
  }
  return undefined;
}

function longestWithin(key: string, entries: readonly Named[]): string | undefined {
  const found = entries
    .flatMap((entry) =>
      names(entry)
        .filter((name) => name.includes(" ") && hasWords(key, name))
        .map((name) => ({ entry, name })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const [best] = found;
  const rival = best && found.find(({ entry, name }) => entry !== best.entry && !best.name.includes(name));
  return best && !rival ? best.entry.code : undefined;
}

function names({ label, aliases }: Named): readonly string[] {
  return [label, ...aliases].map(headerKey);
}

function hasWords(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, " ")} `.includes(` ${words} `);
}

/** The lowest level that names a time; a part of a year without a year ("Quý I", "Cả năm") takes that of the title. */
function periodOf(levels: readonly string[], year: number | undefined): string | undefined {
  if (levels.some((level) => EARLIER.test(headerKey(level)))) return undefined;
  for (const level of [...levels].reverse()) {
    const period = bareYear(level) ?? idOf(periodWithin(level)) ?? partOfYear(level, year);
    if (period !== undefined) return period;
  }
  return undefined;
}

function idOf(period: Period | undefined): string | undefined {
  return period && periodId(period);
}

function bareYear(level: string): string | undefined {
  return /^(?:19|20)\d{2}$/u.exec(level.trim())?.[0];
}

/** "Trong quý" and "từ đầu năm" name no period: only a numbered part, or the whole year said so, takes a year. */
function partOfYear(level: string, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  if (WHOLE_YEAR.test(headerKey(level))) return String(year);
  const id = idOf(periodWithin(`${level} năm ${String(year)}`));
  return id?.includes("-") ? id : undefined;
}

function assignedByOf(path: string, { assigningBodies }: Vocabulary): string | undefined {
  const assigns = CITY_ASSIGNS.test(path) ? "total" : DISTRICT_ASSIGNS.test(path) ? "units" : undefined;
  return assigningBodies.find((body) => body.assigns === assigns)?.code;
}
