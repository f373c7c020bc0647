import { lead } from "./phrases";
import type { ProblemTexts } from "../problemTexts";
import { unlessSaid } from "../unlessSaid";

/** Problems of spelling and encoding in Vietnamese. */
export const TEXT_VI: Pick<ProblemTexts, "legacy-encoding" | "unicode-decomposed" | "tone-placement" | "stray-space"> =
  {
    "legacy-encoding": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text}” gõ bằng bảng mã ${data.encoding}; đọc theo Unicode là “${data.converted}”.`,
      ),
      fix: `Vui lòng so với bản gốc rồi gõ lại bằng Unicode: “${data.converted}”.`,
    }),
    "unicode-decomposed": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text.normalize("NFC")}” gõ bằng Unicode tổ hợp; nhìn giống hệt nhưng Excel coi là chữ khác khi tìm và so sánh.`,
      ),
      fix: "Vui lòng gõ lại bằng Unicode dựng sẵn.",
    }),
    "tone-placement": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.text}” đặt dấu khác biểu mẫu, biểu mẫu ghi “${data.usual}”.`,
      ),
      fix: `Vui lòng ghi “${data.usual}” cho thống nhất.`,
    }),
    "stray-space": ({ data, subject }, labels) => ({
      message: lead(
        unlessSaid(subject, data.text),
        labels,
        `“${data.trimmed}” có dấu cách thừa nên công thức coi là chữ khác.`,
      ),
      fix: `Vui lòng bỏ dấu cách thừa, chỉ ghi “${data.trimmed}”.`,
    }),
  };
