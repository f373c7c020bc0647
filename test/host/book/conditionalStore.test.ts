import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { ConditionalStore } from "../../../src/host/book/conditionalStore";
import type { ConditionalRule } from "../../../src/host/xlsx/conditional/conditionalContent";

const AREA = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
const rule = (priority: number, formula: string): ConditionalRule => ({
  areas: AREA,
  priority,
  type: "expression",
  formula,
  stopIfTrue: false,
});
const order = (store: ConditionalStore): string => store.list.map(({ formula }) => formula).join("");

/** Rules of the file "b", "a" whose priorities have gaps: a counts before b. */
const open = (): ConditionalStore => new ConditionalStore([rule(9, "b"), rule(3, "a")], 1);

it("lists rules as they count, not as they stand in the file", () => {
  expect(order(open())).toBe("ab");
});

it("a rule added and moved to the back gets the number behind the last one; the others keep theirs", () => {
  const store = open();
  const added = store.add(AREA);
  store.set(added, { formula: "x" });
  store.move(added, -1);
  expect(order(store)).toBe("abx");
  expect(store.changes()).toMatchObject({
    removed: [],
    added: [{ formula: "x", priority: 10 }],
    priorities: new Map(),
  });
});

it("left in front it makes the others give way, as far as they must", () => {
  const store = new ConditionalStore([rule(1, "a"), rule(2, "b"), rule(7, "c")], 1);
  store.set(store.add(AREA), { formula: "x" });
  expect(store.changes()).toMatchObject({
    added: [{ priority: 1 }],
    priorities: new Map([
      [0, 2],
      [1, 3],
    ]),
  });
});

it.each([
  [0, "xab"],
  [1, "axb"],
  [2, "abx"],
  [99, "abx"],
  [-1, "abx"],
  [-2, "axb"],
  [-99, "xab"],
])("priority %d puts it at %s", (priority, wanted) => {
  const store = open();
  const added = store.add(AREA);
  store.set(added, { formula: "x" });
  store.move(added, priority);
  expect(order(store)).toBe(wanted);
});

it("a rule of the file that is removed is named by its place in the file", () => {
  const store = open();
  store.remove(must(store.list[0], "a"));
  expect(store.changes()).toEqual({ removed: [1], added: [], priorities: new Map() });
});

it("whatever is added and taken away again, nothing has changed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 6 }), (priorities) => {
      const store = open();
      const added = priorities.map((priority) => {
        const one = store.add(AREA);
        store.move(one, priority);
        return one;
      });
      expect(new Set(store.list.map(({ id }) => id)).size).toBe(priorities.length + 2);
      for (const one of added) store.remove(one);
      expect(store.changes()).toBeUndefined();
    }),
  );
});
