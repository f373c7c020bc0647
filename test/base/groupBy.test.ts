import fc from "fast-check";
import { groupBy } from "../../src/base/groupBy";

test("keeps the order of keys and of members", () => {
  expect([...groupBy(["Mễ Trì", "Tây Tựu", "Minh Khai"], (name) => name[0])]).toEqual([
    ["M", ["Mễ Trì", "Minh Khai"]],
    ["T", ["Tây Tựu"]],
  ]);
});

test("nothing gives no group", () => {
  expect(groupBy([], String).size).toBe(0);
});

test("every member is in exactly one group, under its own key", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (numbers) => {
      const groups = [...groupBy(numbers, (value) => value % 3)];
      expect(groups.flatMap(([, members]) => members).sort()).toEqual([...numbers].sort());
      for (const [key, members] of groups) expect(members.every((value) => value % 3 === key)).toBe(true);
    }),
  );
});
