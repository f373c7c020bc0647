import type { Place, Subject } from "../../core";
import type { Language } from "../language";
import type { ProblemLabels } from "./problemTexts";
import { periodIdText } from "./valueText";

/**
 * Puts who, period and kind in front of a sentence: "Xã Tây Tựu, Quý IV/2013, Tổ chức công đoàn: báo cáo 2 …". Without
 * any of them the sentence stands alone and begins with a capital. An unknown code is shown as it is.
 *
 * @param sentence begins with a small letter unless its first word is a name.
 */
export function withLead(
  subject: Subject,
  sentence: string,
  { language, labels }: { readonly language: Language; readonly labels: ProblemLabels },
): string {
  const parts = [
    subject.unit ?? "",
    subject.period === null ? "" : periodIdText(subject.period, language),
    subject.kind === null ? "" : (labels.kinds.get(subject.kind) ?? subject.kind),
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${parts.join(", ")}: ${sentence}` : capitalised(sentence);
}

/** The last level of a header path, which names the column: "Kết nạp mới"; "" where there is no header. */
export function columnName({ header }: Place): string {
  return header?.split("›").at(-1)?.trim() ?? "";
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("vi") + sentence.slice(1);
}
