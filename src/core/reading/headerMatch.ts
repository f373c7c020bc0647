import type { FieldDescription } from "../template/template";
import type { HeaderColumn } from "./headerBand";

/** A field of the description and the column of the sheet it was found in. */
export interface HeaderMatch {
  readonly field: FieldDescription;
  readonly header: HeaderColumn;
  /**
   * "whole": the path is as described. "part": its lower part is, or the path says more or less above. "place": the
   * header says something else, and the column stands where the field belongs between its neighbours.
   */
  readonly by: "whole" | "part" | "place";
}
