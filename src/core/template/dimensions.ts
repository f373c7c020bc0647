import type { Dimensions } from "./template";

/**
 * Puts dimensions of a table, a sheet and a column together; the narrower one, named later, wins.
 * `mergeDimensions({ measure: "TL" }, { period: "2012" })` is `{ measure: "TL", period: "2012" }`.
 */
export function mergeDimensions(...layers: readonly Dimensions[]): Dimensions {
  return layers.reduce<Dimensions>((wider, narrower) => ({ ...wider, ...onlySet(narrower) }), {});
}

/** An explicit `undefined` says nothing and must not hide what the wider layer says. */
function onlySet(dimensions: Dimensions): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).filter(([, value]) => value !== undefined));
}
