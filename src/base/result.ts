/**
 * The outcome of something that can fail in an expected way. Failures are values: they carry a code and data,
 * and the compiler makes the caller look at `ok` before it can reach the value.
 *
 * @example
 * const parsed = parseAddress("B7"); // { ok: true, value: { row: 6, column: 1 } }
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value that was obtained. `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a failure. `err({ code: "not-a-zip" })` is `{ ok: false, error: { code: "not-a-zip" } }`. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
