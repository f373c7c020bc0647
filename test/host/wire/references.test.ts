import { HostObject } from "../../../src/host/objects/hostObject";
import { References } from "../../../src/host/wire/references";

describe("References", () => {
  it("finds a kept object by its id, until it is removed", () => {
    const references = new References();
    const range = new HostObject("Range");

    const id = references.keep(range);

    expect(references.get(id)).toBe(range);
    expect(references.idOf(range)).toBe(id);
    references.remove(id);
    expect(references.get(id)).toBeUndefined();
    expect(references.idOf(range)).toBeUndefined();
    expect(references.count).toBe(0);
  });

  it("keeps the same object once and different objects apart", () => {
    const references = new References();
    const [first, second] = [new HostObject("Range"), new HostObject("Range")];

    expect(references.keep(first)).toBe(references.keep(first));
    expect(references.keep(second)).not.toBe(references.keep(first));
    expect(references.count).toBe(2);
  });

  it("never gives an id a second time", () => {
    const references = new References();
    const id = references.keep(new HostObject("Range"));
    references.remove(id);

    expect(references.keep(new HostObject("Range"))).not.toBe(id);
  });

  it("ignores an id it does not know", () => {
    const references = new References();
    references.keep(new HostObject("Range"));

    references.remove("ref-99");

    expect(references.count).toBe(1);
  });
});
