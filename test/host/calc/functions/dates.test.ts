import { reasonFor } from "../../../support/calcSource";
import { checkVectors, error } from "./vectors";

// 40999 is 31 March 2012, a Saturday.
describe("days, months, years", () => {
  checkVectors([
    ["=DATE(2012,3,31)", 40999],
    ["=DATE(2012,14,1)", 41306],
    ["=DATE(2012,3,0)", 40968],
    ["=DATE(2012,0,1)", 40878],
    ["=DATE(112,3,31)", 40999],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(-1,1,1)", error("#NUM!")],
    ["=DATE(10000,1,1)", error("#NUM!")],
    ["=DATE(10000,-5,1)", error("#NUM!")],
    ["=DATE(-1,14,1)", error("#NUM!")],
    ["=DATE(1900,1,-1)", error("#NUM!")],
    ["=YEAR(40999)", 2012],
    ["=MONTH(40999.9)", 3],
    ["=DAY(40999)", 31],
    ['=YEAR("2012-03-31")', 2012],
    ["=DAY(60)", 29],
    ["=DAY(0)", 0],
    ["=YEAR(-1)", error("#NUM!")],
    ["=YEAR(2958466)", error("#NUM!")],
    ['=DATEVALUE("2012-03-31")', 40999],
    ['=DATEVALUE("3/31/2012")', 40999],
    ['=DATEVALUE("3/31/2012 7:30")', 40999],
    ['=DATEVALUE("31/03/2012")', error("#VALUE!")],
    ['=DATEVALUE("quý I")', error("#VALUE!")],
  ]);
});

describe("steps of months and days", () => {
  checkVectors([
    ["=EDATE(40999,-1)", 40968],
    ["=EDATE(40999,1)", 41029],
    ["=EDATE(-1,1)", error("#NUM!")],
    ["=EOMONTH(40999,1)", 41029],
    ["=EOMONTH(40999,-1)", 40968],
    ["=EOMONTH(40999,-9999)", error("#NUM!")],
    ["=DAYS(40999,40909)", 90],
    ['=DATEDIF(DATE(2011,11,7),40999,"y")', 0],
    ['=DATEDIF(DATE(2011,11,7),40999,"M")', 4],
    ['=DATEDIF(DATE(2010,4,30),40999,"M")', 23],
    ['=DATEDIF(DATE(2010,4,30),40999,"ym")', 11],
    ['=DATEDIF(DATE(2011,11,7),40999,"md")', 24],
    ['=DATEDIF(DATE(2012,2,20),DATE(2012,3,5),"md")', 14],
    ['=DATEDIF(DATE(2011,11,7),40999,"d")', 145],
    ['=DATEDIF(40999,1,"d")', error("#NUM!")],
    ['=DATEDIF(1,2,"q")', error("#NUM!")],
    ['=DATEDIF(-1,2,"d")', error("#NUM!")],
  ]);

  test("a unit whose rules are not documented is left to Excel", () => {
    expect(reasonFor('=DATEDIF(1,40999,"YD")')).toBe("function DATEDIF with unit YD");
  });
});

describe("days of the week and weeks", () => {
  checkVectors([
    ["=WEEKDAY(40999)", 7],
    ["=WEEKDAY(40999,2)", 6],
    ["=WEEKDAY(40999,3)", 5],
    ["=WEEKDAY(40999,11)", 6],
    ["=WEEKDAY(40993,11)", 7],
    ["=WEEKDAY(40999,16)", 1],
    ["=WEEKDAY(40999,17)", 7],
    ["=WEEKDAY(40999,9)", error("#NUM!")],
    ["=WEEKDAY(-1)", error("#NUM!")],
    ["=WEEKDAY(1)", 1],
    ["=WEEKNUM(40999)", 13],
    ["=WEEKNUM(40999,2)", 14],
    ["=WEEKNUM(40909)", 1],
    ["=WEEKNUM(40910,2)", 2],
    ["=WEEKNUM(40909,21)", 52],
    ["=WEEKNUM(40909,9)", error("#NUM!")],
    ["=WEEKNUM(-1)", error("#NUM!")],
    ["=ISOWEEKNUM(40999)", 13],
    ["=ISOWEEKNUM(40910)", 1],
  ]);
});

describe("the date system of 1904", () => {
  checkVectors(
    [
      ["=DATE(2012,3,31)", 39537],
      ["=YEAR(39537)", 2012],
      ["=WEEKDAY(39537)", 7],
      ['="2012-03-31"+0', 39537],
      ["=DATE(1903,12,31)", error("#NUM!")],
      ['=TEXT(39537,"dd/mm/yyyy")', "31/03/2012"],
      ['=TEXT(39537,"0")', "39537"],
    ],
    {},
    { date1904: true },
  );
});
