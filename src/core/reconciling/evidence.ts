/** How many rows keep a relation (year = sum of quarters) and how many do not, as far as they can be compared. */
export interface Evidence {
  readonly kept: number;
  readonly broken: number;
}

/**
 * Why a relation is looked for. "declared": the form says so ("5=3/1", "Trong kỳ"). "likely": what the form counts makes it
 * so. "seen": only the figures show it.
 */
export type Grounds = "declared" | "likely" | "seen";

/** Only seen, a relation must hold so often before a row that breaks it is wrong. */
const SEEN = { kept: 2, times: 2 } as const;
/** Of so few rows none says what is usual. */
const FEW = 2;

/**
 * Whether a relation may be demanded of the rows that break it. What the form declares must not be broken by most rows:
 * then the form means something else. What is likely must besides be kept by a row; what is only seen by two rows and by
 * twice as many as break it.
 */
export function isDemanded({ kept, broken }: Evidence, grounds: Grounds): boolean {
  switch (grounds) {
    case "declared":
      return broken <= kept || kept + broken <= FEW;
    case "likely":
      return broken <= kept && kept > 0;
    case "seen":
      return kept >= SEEN.kept && kept >= SEEN.times * broken;
  }
}
