const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short fingerprint of a text (two FNV-1a hashes, 16 hexadecimal digits). It only tells "the same as last time";
 * nothing is protected by it.
 */
export function digest(text: string): string {
  return hash(text, FNV_OFFSET) + hash(text, FNV_OFFSET ^ 0x5bd1e995);
}

function hash(text: string, seed: number): string {
  let value = seed >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
