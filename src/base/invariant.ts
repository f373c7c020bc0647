/**
 * States what must be true if the program itself is right. It is the only place that throws for our own mistakes;
 * anything a user, a file or Excel can cause is a {@link Result} or a Problem instead.
 *
 * @throws Error when the condition is false: a programming error, never bad input.
 * @example
 * invariant(rows.length > 0, "a located table has a body");
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** Takes a value that cannot be missing here if the program is right. Same error as {@link invariant}. */
export function must<T>(value: T | undefined | null, message: string): T {
  invariant(value !== undefined && value !== null, message);
  return value;
}
