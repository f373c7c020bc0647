import { subjectText } from "../../../src/i18n/pane/subjectText";
import { LABELS } from "../../support/openPane";

test("the unit comes first, then the period, then the kind", () => {
  const subject = { unit: "Xã Phú Diễn", period: "2013-Q1", kind: "DANG" };
  expect(subjectText(subject, "vi", LABELS)).toBe("Xã Phú Diễn · Quý I/2013 · Tổ chức đảng");
});

test("what is not known leaves no gap", () => {
  expect(subjectText({ unit: null, period: "2013", kind: null }, "vi", LABELS)).toBe("Năm 2013");
  expect(subjectText({ unit: "Xã Mễ Trì", period: null, kind: "CD" }, "vi", LABELS)).toBe(
    "Xã Mễ Trì · Tổ chức công đoàn",
  );
  expect(subjectText({ unit: null, period: null, kind: null }, "vi", LABELS)).toBe("");
});

test("a period or code that means nothing stays as it is", () => {
  expect(subjectText({ unit: null, period: "2013-Q5", kind: "HCCB" }, "en", LABELS)).toBe("2013-Q5 · HCCB");
});
