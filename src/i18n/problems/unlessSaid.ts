import type { Subject } from "../../core";

/**
 * The subject without its unit where the sentence quotes that very name: "Xã Hoà Bình: “Xã Hoà Bình” đặt dấu …" says it
 * twice. Blanks, case and marks do not matter.
 */
export function unlessSaid(subject: Subject, quoted: string): Subject {
  return subject.unit !== null && bare(subject.unit) === bare(quoted) ? { ...subject, unit: null } : subject;
}

function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
