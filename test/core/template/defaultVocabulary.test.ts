import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import { checkVocabulary } from "../../../src/core/template/checkVocabulary";
import { kindsWithin } from "../../../src/core/template/kindTree";
import { aTemplate } from "../../support/template";

const { kinds, measures, assigningBodies, thresholds } = defaultVocabulary;

test("it agrees with itself", () => {
  expect(checkVocabulary({ ...aTemplate(), ...defaultVocabulary })).toEqual([]);
});

test.each([
  ["DANG", ["Đảng bộ cơ sở", "Chi bộ cơ sở", "Chi bộ trực thuộc"]],
  ["CD", ["Công đoàn cơ sở", "Nghiệp đoàn"]],
  ["DTN", ["Đoàn cơ sở", "Chi đoàn"]],
  ["PN", ["Hội phụ nữ", "Chi hội phụ nữ"]],
])("%s is the wider name of its kinds", (code, labels) => {
  const within = kindsWithin(kinds, code).filter((other) => other !== code);
  expect(within.map((each) => kinds.find((kind) => kind.code === each)?.label)).toEqual(labels);
});

test.each(["Đoàn viên", "NN", "Hội viên"])("the word %s has two meanings and names no kind", (word) => {
  expect(kinds.flatMap(({ label, aliases }) => [label, ...aliases])).not.toContain(word);
});

test("every kind is set up and takes in members", () => {
  expect(measures.map(({ code, label }) => `${code} ${label}`)).toEqual(["TL Thành lập mới", "KN Kết nạp mới"]);
  expect(new Set(kinds.map((kind) => kind.measures.map(({ code }) => code).join()))).toEqual(new Set(["TL,KN"]));
});

test("the city or the province assigns the total, the district's bodies the units'", () => {
  const labels = (assigns: string): readonly string[] =>
    assigningBodies.filter((body) => body.assigns === assigns).map(({ label }) => label);
  expect(labels("total")).toEqual(["Thành ủy", "Tỉnh ủy"]);
  expect(labels("units")).toEqual([
    "Huyện ủy",
    "Ban Chỉ đạo",
    "Liên đoàn Lao động huyện",
    "Huyện đoàn",
    "Hội LHPN huyện",
  ]);
});

test("numbers of thresholds are those of the statutes named beside them", () => {
  expect(
    thresholds.map(({ kind, minimum, source }) => [kind, minimum, source.replace(/ (Đảng|Công đoàn).*/u, "")]),
  ).toEqual([
    ["DANG", 3, "Điều 21 Điều lệ"],
    ["DANG-DB", 30, "Điều 21 Điều lệ"],
    ["CD-CS", 5, "Điều 16 Điều lệ"],
    ["CD-ND", 10, "Điều 16 Điều lệ"],
  ]);
});
