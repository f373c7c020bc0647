import { displayedPercent, roundHalfUp, roundedPercent } from "../core";
import type { CalendarDate, Period, PeriodPart } from "../core";
import type { Language } from "./language";

/**
 * Numbers, dates and periods as the reader of a language writes them. Minus is U+2212, percent has no space before it
 * (house rule for "114,3%"), dates are dd/mm/yyyy in both languages because the workbook shows them so.
 */
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };
/** More is never shown: a count that is not whole is shown as typed (1,608), so that it can be found. */
const COUNT_DECIMALS = 3;
const MINUS = "\u2212";

/** 1608 is "1.608" in Vietnamese and "1,608" in English; −98 is "−98". */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, COUNT_DECIMALS, language);
}

/** A difference with its sign: "+1", "−98", "0". */
export function formatDifference(value: number, language: Language): string {
  return `${value > 0 ? "+" : ""}${formatCount(value, language)}`;
}

/**
 * A fulfilment rate: 8/7 with 1 decimal is "114,3%", 1 is "100%". A rate other than 1 is never shown as "100%".
 *
 * @param decimals digits after the comma at most; zeros at the end are left out.
 */
export function formatRate(rate: number, decimals: number, language: Language): string {
  return `${formatNumber(displayedPercent(rate, decimals), decimals, language)}%`;
}

/** A growth with its sign: −98/1608 with 2 decimals is "−6,09%", 0.125 is "+12,5%", 0 is "0%". */
export function formatGrowth(growth: number, decimals: number, language: Language): string {
  const percent = roundedPercent(growth, decimals);
  return `${percent > 0 ? "+" : ""}${formatNumber(percent, decimals, language)}%`;
}

/** "27/02/2012": day and month with two digits, in both languages. */
export function formatDate(date: CalendarDate): string {
  const [day, month] = [date.day, date.month].map((number) => String(number).padStart(2, "0"));
  return `${day ?? ""}/${month ?? ""}/${String(date.year).padStart(4, "0")}`;
}

/** "Quý I/2013", "Năm 2013", "6 tháng đầu năm 2013", "Tháng 5/2013"; in English "Q1 2013", "2013", "May 2013". */
export function formatPeriod(period: Period, language: Language): string {
  return `${BEFORE_YEAR[language][period.part]}${String(period.year)}`;
}

/** What stands before the year, for every part of it. */
const BEFORE_YEAR: Readonly<Record<Language, Readonly<Record<PeriodPart, string>>>> = {
  vi: {
    year: "Năm ",
    H1: "6 tháng đầu năm ",
    H2: "6 tháng cuối năm ",
    "9M": "9 tháng năm ",
    Q1: "Quý I/",
    Q2: "Quý II/",
    Q3: "Quý III/",
    Q4: "Quý IV/",
    M01: "Tháng 1/",
    M02: "Tháng 2/",
    M03: "Tháng 3/",
    M04: "Tháng 4/",
    M05: "Tháng 5/",
    M06: "Tháng 6/",
    M07: "Tháng 7/",
    M08: "Tháng 8/",
    M09: "Tháng 9/",
    M10: "Tháng 10/",
    M11: "Tháng 11/",
    M12: "Tháng 12/",
  },
  en: {
    year: "",
    H1: "First half of ",
    H2: "Second half of ",
    "9M": "First nine months of ",
    Q1: "Q1 ",
    Q2: "Q2 ",
    Q3: "Q3 ",
    Q4: "Q4 ",
    M01: "January ",
    M02: "February ",
    M03: "March ",
    M04: "April ",
    M05: "May ",
    M06: "June ",
    M07: "July ",
    M08: "August ",
    M09: "September ",
    M10: "October ",
    M11: "November ",
    M12: "December ",
  },
};

function formatNumber(value: number, decimals: number, language: Language): string {
  const rounded = roundHalfUp(value, decimals);
  const text = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(rounded);
  return text.replace("-", MINUS);
}
