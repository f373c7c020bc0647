import { selectTree } from "../../../src/host/wire/selectTree";
import type { SelectTree } from "../../../src/host/wire/selectTree";

const plain = (tree: SelectTree): object =>
  Object.fromEntries([...tree].map(([name, branch]) => [name, plain(branch)]));

describe("selectTree", () => {
  it("sorts paths into a tree and joins what begins alike", () => {
    expect(plain(selectTree(["address", "format/fill/color", "format/font/bold"]))).toEqual({
      address: {},
      format: { fill: { color: {} }, font: { bold: {} } },
    });
  });

  it("takes a name and the path below it together", () => {
    expect(plain(selectTree(["format", "format/rowHeight"]))).toEqual({ format: { rowHeight: {} } });
  });

  it("leaves out the word items, which names no member", () => {
    expect(plain(selectTree(["areas/items/address", "items/name"]))).toEqual({ areas: { address: {} }, name: {} });
  });

  it("is empty when nothing is selected", () => {
    expect(plain(selectTree(undefined))).toEqual({});
    expect(plain(selectTree([]))).toEqual({});
  });
});
