import { checkVectors, error } from "./vectors";

describe("times of day", () => {
  checkVectors([
    ["=TIME(12,30,0)", 0.5208333333333334],
    ["=TIME(25,0,0)", 1 / 24],
    ["=TIME(0,90,0)", 0.0625],
    ["=TIME(-1,0,0)", error("#NUM!")],
    ["=HOUR(0.75)", 18],
    ["=HOUR(40999.25)", 6],
    ["=MINUTE(0.52)", 28],
    ["=SECOND(0.5001)", 9],
    ["=HOUR(TIME(7,59,59))", 7],
    ["=MINUTE(TIME(7,59,59))", 59],
    ["=SECOND(TIME(7,59,59))", 59],
    ["=HOUR(-1)", error("#NUM!")],
    ['=TIMEVALUE("7:30 PM")', 0.8125],
    ['=TIMEVALUE("2012-03-31 18:00")', 0.75],
    ['=TIMEVALUE("hôm nay 18:00")', error("#VALUE!")],
    ['=TIMEVALUE("18 giờ")', error("#VALUE!")],
    ['=TIMEVALUE("quý/1 18:00")', error("#VALUE!")],
  ]);
});

// March 2012 begins on a Thursday and ends on a Saturday: 22 workdays.
describe("workdays", () => {
  checkVectors(
    [
      ["=NETWORKDAYS(DATE(2012,3,1),DATE(2012,3,31))", 22],
      ["=NETWORKDAYS(DATE(2012,3,31),DATE(2012,3,1))", -22],
      ["=NETWORKDAYS(DATE(2012,3,1),DATE(2012,3,31),A1:A3)", 21],
      ["=NETWORKDAYS(DATE(2012,3,3),DATE(2012,3,4))", 0],
      ["=NETWORKDAYS(DATE(2012,1,1),DATE(2012,12,31))", 261],
      ["=NETWORKDAYS(-5,1)", error("#NUM!")],
      ['=NETWORKDAYS("x",1)', error("#VALUE!")],
      ['=NETWORKDAYS(1,"x")', error("#VALUE!")],
      ["=NETWORKDAYS(1,9,B1)", error("#N/A")],
    ],
    // A holiday on a Monday counts once, one on a Sunday and one in April do not.
    { A1: 40973, A2: 40972, A3: 41002, B1: "#N/A" },
  );
});
