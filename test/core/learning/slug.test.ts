import fc from "fast-check";
import { slug, uniqueNames } from "../../../src/core/learning/slug";

describe("slug", () => {
  it.each([
    ["Quý I-2012 › Kết nạp", "quy-i-2012-ket-nap"],
    ["Đảng ủy Cụm công nghiệp", "dang-uy-cum-cong-nghiep"],
    ["(%) kỳ này so với cùng kỳ năm trước", "ky-nay-so-voi-cung-ky-nam-truoc"],
    ["Ưu điểm, hạn chế", "uu-diem-han-che"],
    ["  ", "bang"],
    ["…", "bang"],
  ])("names %j %s", (text, name) => {
    expect(slug(text)).toBe(name);
  });

  it("is the same for composed and decomposed letters", () => {
    expect(slug("Số vượt chỉ tiêu".normalize("NFD"))).toBe(slug("Số vượt chỉ tiêu".normalize("NFC")));
  });

  it("ends a long name at 60 characters and not with a hyphen", () => {
    const name = slug("a".repeat(59) + " báo cáo");
    expect(name).toBe("a".repeat(59));
  });

  it("is always a name a description may have", () => {
    fc.assert(fc.property(fc.string(), (text) => /^[a-z0-9][a-z0-9-]{0,59}$/u.test(slug(text))));
  });
});

describe("uniqueNames", () => {
  it("counts names that come again", () => {
    expect(uniqueNames(["so", "ten", "so", "so"])).toEqual(["so", "ten", "so-2", "so-3"]);
  });

  it("passes over a number that is taken", () => {
    expect(uniqueNames(["so", "so-2", "so"])).toEqual(["so", "so-2", "so-3"]);
  });

  it("gives every place its own name and keeps the first of each", () => {
    const names = fc.array(fc.constantFrom("so", "so-2", "so-2-2", "ten"));
    fc.assert(
      fc.property(names, (given) => {
        const unique = uniqueNames(given);
        expect(new Set(unique).size).toBe(given.length);
        expect(unique[0]).toBe(given[0]);
      }),
    );
  });
});
