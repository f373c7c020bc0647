import { err, ok } from "../../src/base/result";
import type { Result } from "../../src/base/result";

function half(value: number): Result<number, { readonly code: "odd" }> {
  return value % 2 === 0 ? ok(value / 2) : err({ code: "odd" });
}

test("a value that was obtained, a failure that carries its code", () => {
  expect(half(8)).toEqual({ ok: true, value: 4 });
  expect(half(7)).toEqual({ ok: false, error: { code: "odd" } });
});

test("`ok` tells which of the two it is, also for values that look empty", () => {
  expect(ok(0).ok).toBe(true);
  expect(ok(undefined)).toEqual({ ok: true, value: undefined });
  expect(err(null).ok).toBe(false);
});
