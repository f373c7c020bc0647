import { checkVectors, error } from "./vectors";

const CELLS = { A1: "Đảng bộ xã Tân Hòa", A2: "Chi bộ", A3: 1.5, A4: true, B1: "#N/A", C2: "x" };
const LONG = "x".repeat(300);

describe("cutting", () => {
  checkVectors(
    [
      ["=LEN(A1)", 18],
      ["=LEN(A3)", 3],
      ["=LEN(Y1)", 0],
      ["=LEFT(A1,7)", "Đảng bộ"],
      ["=LEFT(A1)", "Đ"],
      ["=LEFT(A1,)", ""],
      ["=LEFT(A1,-1)", error("#VALUE!")],
      ["=RIGHT(A1,3)", "Hòa"],
      ["=RIGHT(A1,0)", ""],
      ["=RIGHT(A1,99)", "Đảng bộ xã Tân Hòa"],
      ["=RIGHT(A1,-1)", error("#VALUE!")],
      ["=MID(A1,9,2)", "xã"],
      ["=MID(A1,1,4)", "Đảng"],
      ["=MID(A1,1,0)", ""],
      ["=MID(A1,99,2)", ""],
      ["=MID(A1,0,2)", error("#VALUE!")],
      ["=MID(A1,1,-1)", error("#VALUE!")],
      ["=LEFT(B1)", error("#N/A")],
    ],
    CELLS,
  );
});

describe("searching", () => {
  checkVectors(
    [
      ['=FIND("xã",A1)', 9],
      ['=FIND("XÃ",A1)', error("#VALUE!")],
      ['=FIND("",A1)', 1],
      ['=FIND("n",A1,4)', 14],
      ['=FIND("n",A1,0)', error("#VALUE!")],
      ['=FIND("n",A1,99)', error("#VALUE!")],
      ['=SEARCH("TÂN",A1)', 12],
      ['=SEARCH("b?",A1)', 6],
      ['=SEARCH("t*h",A1)', 12],
      ['=SEARCH("~?",A1)', error("#VALUE!")],
      ['=SEARCH("~?","a?")', 2],
    ],
    CELLS,
  );
});

describe("replacing", () => {
  checkVectors([
    ['=SUBSTITUTE("a-b-a","a","x")', "x-b-x"],
    ['=SUBSTITUTE("a-b-a","a","x",2)', "a-b-x"],
    ['=SUBSTITUTE("a-b-a","a","x",3)', "a-b-a"],
    ['=SUBSTITUTE("a-b-a","a","x",0)', error("#VALUE!")],
    ['=SUBSTITUTE("a","","x")', "a"],
    ['=SUBSTITUTE("a","","x",1)', "a"],
    ['=SUBSTITUTE("a-b","-","$&")', "a$&b"],
    ['=REPLACE("abcdef",2,3,"X")', "aXef"],
    ['=REPLACE("abc",9,1,"X")', "abcX"],
    ['=REPLACE("abc",0,1,"X")', error("#VALUE!")],
    ['=REPLACE("abc",1,-1,"X")', error("#VALUE!")],
  ]);
});

describe("joining", () => {
  checkVectors(
    [
      ['=CONCATENATE(A2," số ",A3,A4)', "Chi bộ số 1.5TRUE"],
      ["=CONCATENATE(A2,B1)", error("#N/A")],
      ["=CONCAT(A2:A4)", "Chi bộ1.5TRUE"],
      ["=CONCAT(A2:B4)", "Chi bộ1.5TRUE"],
      ["=CONCAT(A1:B1)", error("#N/A")],
      ["=CONCAT(C:C)", "x"],
      ['=TEXTJOIN(", ",TRUE,A2:A6)', "Chi bộ, 1.5, TRUE"],
      ['=TEXTJOIN(",",FALSE,A2:A6)', "Chi bộ,1.5,TRUE,,"],
      ['=TEXTJOIN(,"TRUE",A2,A3)', "Chi bộ1.5"],
      ['=TEXTJOIN("-",0,"a","")', "a-"],
      ['=TEXTJOIN("-","có",A2)', error("#VALUE!")],
      ['=TEXTJOIN(B1,TRUE,"a")', error("#N/A")],
      ['=TEXTJOIN("-",FALSE,A:A)', error("#VALUE!")],
      ['=REPT("ab",3)', "ababab"],
      ['=REPT("ab",0)', ""],
      ['=REPT("ab",-1)', error("#VALUE!")],
      ['=REPT("ab",20000)', error("#VALUE!")],
      ['=LEN(SUBSTITUTE(REPT("a",200),"a",A9))', error("#VALUE!")],
      ['=EXACT("a","A")', false],
      ['=EXACT("Đảng","Đảng")', true],
    ],
    { ...CELLS, A9: LONG },
  );
});
