import { checkVectors, error } from "./vectors";

describe("mathematics", () => {
  checkVectors([
    ["=ABS(-2.5)", 2.5],
    ["=SIGN(-3)", -1],
    ["=SIGN(0)", 0],
    ["=SQRT(16)", 4],
    ["=SQRT(-1)", error("#NUM!")],
    ["=SQRTPI(1)", Math.sqrt(Math.PI)],
    ["=EXP(0)", 1],
    ["=EXP(1000)", error("#NUM!")],
    ["=LN(1)", 0],
    ["=LN(0)", error("#NUM!")],
    ["=LOG10(1000)", 3],
    ["=LOG10(-1)", error("#NUM!")],
    ["=LOG(8,2)", 3],
    ["=LOG(100)", 2],
    ["=LOG(5,1)", error("#DIV/0!")],
    ["=LOG(-5,2)", error("#NUM!")],
    ["=POWER(2,10)", 1024],
    ["=POWER(0,0)", error("#NUM!")],
    ["=PI()", Math.PI],
    ["=RADIANS(180)", Math.PI],
    ["=DEGREES(PI())", 180],
    ["=SIN(0)+COS(0)+TAN(0)", 1],
    ["=ASIN(2)", error("#NUM!")],
    ["=ACOS(1)", 0],
    ["=ATAN(0)", 0],
    ["=ATAN2(1,1)", Math.PI / 4],
    ["=ATAN2(0,0)", error("#DIV/0!")],
  ]);
});

describe("remainders follow the sign of the divisor", () => {
  checkVectors([
    ["=MOD(7,3)", 1],
    ["=MOD(-7,3)", 2],
    ["=MOD(7,-3)", -2],
    ["=MOD(7,0)", error("#DIV/0!")],
    ["=QUOTIENT(-7,2)", -3],
    ["=QUOTIENT(7,0)", error("#DIV/0!")],
  ]);
});

describe("counting arrangements", () => {
  checkVectors([
    ["=FACT(0)", 1],
    ["=FACT(5.9)", 120],
    ["=FACT(-1)", error("#NUM!")],
    ["=FACT(171)", error("#NUM!")],
    ["=COMBIN(6,2)", 15],
    ["=COMBIN(6,4)", 15],
    ["=COMBIN(6,0)", 1],
    ["=COMBIN(2,6)", error("#NUM!")],
    ["=PERMUT(6,2)", 30],
    ["=PERMUT(0,0)", error("#NUM!")],
  ]);
});

describe("arguments are made numbers", () => {
  checkVectors(
    [
      ['=ABS("-3")', 3],
      ["=ABS(TRUE)", 1],
      ["=ABS(A1)", 0],
      ['=ABS("quý")', error("#VALUE!")],
      ["=ABS(A2)", error("#N/A")],
      ["=POWER(2,)", 1],
    ],
    { A2: "#N/A" },
  );
});
