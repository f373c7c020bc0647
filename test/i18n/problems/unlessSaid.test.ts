import { unlessSaid } from "../../../src/i18n/problems/unlessSaid";

describe("unlessSaid", () => {
  const subject = { unit: "Xã Hòa Bình", period: "2012-Q1", kind: null };

  it.each(["Xã Hòa Bình", " XÃ  HOÀ BÌNH", "Xã Hòa Bình".normalize("NFD")])(
    "leaves the unit out beside %j",
    (quoted) => {
      expect(unlessSaid(subject, quoted)).toEqual({ ...subject, unit: null });
    },
  );

  it("keeps the unit beside another text", () => {
    expect(unlessSaid(subject, "Công ty Hòa Bình")).toBe(subject);
    expect(unlessSaid({ ...subject, unit: null }, "")).toEqual({ ...subject, unit: null });
  });
});
