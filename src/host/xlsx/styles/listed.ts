/** A font, fill or border of the file. `exact` is false when it has more to it than we model (a diagonal, a strike). */
export interface Listed<T> {
  readonly value: T;
  readonly exact: boolean;
}
