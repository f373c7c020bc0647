/**
 * How a sheet of ours is told from the office's: by custom properties of the sheet itself. They survive renaming,
 * moving and saving, are invisible to readers, and a sheet of the office of the same name does not have them.
 */

/** Property that holds the marker of the planned sheet ("summary", "units"). */
export const MARKER_PROPERTY = "chi-tieu.sheet";
/** Property that holds the digest of the layout last written; formats are touched only when it changes. */
export const LAYOUT_PROPERTY = "chi-tieu.layout";
/** What stands in {@link LAYOUT_PROPERTY} while the look is written, or after that failed; equal to no digest. */
export const UNFINISHED_LAYOUT = "unfinished";
/** Property that holds the address of the rows with filter buttons, e.g. "A6:G20". */
export const FILTER_PROPERTY = "chi-tieu.filter";
/** Property that holds the address of the block last written, e.g. "A1:N52". */
export const AREA_PROPERTY = "chi-tieu.area";
