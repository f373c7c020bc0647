import { FieldSchema } from "../../src/core/template/templateSchema";
import { ROLE_NAMES } from "../../src/i18n/roleNames";

const ROLES = FieldSchema.entries.role.pipe[0].options;

describe("ROLE_NAMES", () => {
  it.each(["vi", "en"] as const)("has a name of its own for every role and no other in %s", (language) => {
    const names = ROLE_NAMES[language];
    expect([...names.keys()].sort()).toEqual([...ROLES].sort());
    expect(new Set(names.values()).size).toBe(ROLES.length);
    for (const name of names.values()) expect(name).toMatch(/^\p{Lu}/u);
  });

  it("calls them as the office's forms do", () => {
    expect(ROLE_NAMES.vi.get("unit-of-measure")).toBe("Đơn vị tính");
    expect(ROLE_NAMES.vi.get("rate")).toBe("Tỷ lệ (%)");
    expect(ROLE_NAMES.en.get("target")).toBe("Target");
  });
});
