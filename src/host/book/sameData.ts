/**
 * Whether two pieces of plain data (numbers, texts, arrays, objects, Maps, Sets) say the same. Order counts in arrays
 * and Maps, not in objects; a member that is `undefined` equals one that is absent.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (a instanceof Map || a instanceof Set) return isSameKind(a, b) && sameList([...a], [...b]);
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b);
  return !Array.isArray(b) && sameMembers(a, b);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isSameKind(
  a: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>,
  b: object,
): b is Map<unknown, unknown> | Set<unknown> {
  return a instanceof Map ? b instanceof Map : b instanceof Set;
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
}

function sameMembers(a: object, b: object): boolean {
  const left = definedMembers(a);
  const right = definedMembers(b);
  return left.size === right.size && [...left].every(([key, value]) => sameData(value, right.get(key)));
}

function definedMembers(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
