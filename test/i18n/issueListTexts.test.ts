import { issueListTexts } from "../../src/i18n/issueListTexts";
import { aProblem } from "../support/aProblem";

const texts = issueListTexts({ kinds: new Map([["CD", "Tổ chức công đoàn"]]) });

test("what was found is counted in words, and what was not is left out", () => {
  expect(texts.counts({ error: 1608, warning: 2, question: 0, info: 1 })).toBe("1.608 lỗi, 2 cảnh báo, 1 thông tin");
  expect(texts.counts({ error: 0, warning: 0, question: 0, info: 0 })).toBe("Không phát hiện vấn đề.");
});

test("sentences are those of the pane, in Vietnamese", () => {
  const { message, fix } = texts.sentences(aProblem("count-negative"));
  expect(message).toContain("Tổ chức công đoàn");
  expect(fix).toMatch(/^Vui lòng/);
});

test("the rest is counted as people write it", () => {
  expect(texts.notListed(8_000)).toBe("Còn 8.000 mục chưa liệt kê. Vui lòng sửa các mục trên rồi kiểm tra lại.");
});
