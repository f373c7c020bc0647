/**
 * Bounds on what a file may make us do. The first four are the caps recommended for untrusted packages
 * (OWASP ASVS 5, 5.2.3 "compressed files": size and count are checked before unpacking); the office's largest real
 * form is far below: 100,000 rows of 15 columns are 52 MB of sheet XML at a ratio of 6.
 */

/** Bytes of all entries together, unpacked. */
export const INFLATED_TOTAL_MAX_BYTES = 200 * 1024 * 1024;
/** Entries of the package. */
export const ENTRIES_MAX = 2_000;
/** Unpacked bytes for each packed byte, counted for entries above {@link RATIO_FREE_BYTES}. */
export const RATIO_MAX = 100;
/** Entries up to this many unpacked bytes may have any ratio: an empty form of blank rows compresses very well. */
export const RATIO_FREE_BYTES = 1024 * 1024;

/** Nesting of XML elements. Real parts stay below 20; charts with text reach about 25. */
export const XML_DEPTH_MAX = 100;
/** Characters of one tag with its attributes. */
export const XML_TAG_MAX_CHARACTERS = 64 * 1024;
/** Elements kept as a tree at once (parts other than the cells of a sheet and the shared texts). */
export const XML_TREE_MAX_ELEMENTS = 1_000_000;

/** Cells of a workbook that are kept, with content or a format of their own; Excel on the web stops at 5,000,000. */
export const CELLS_MAX = 6_000_000;

/** Characters expanded from shared formulas per sheet: one hostile master of 8,192 characters can have a million followers. */
export const SHARED_FORMULA_MAX_CHARACTERS = 32 * 1024 * 1024;
/** Visits of cells while array ranges are marked per sheet; hostile ranges overlap. */
export const ARRAY_VISITS_MAX = 5_000_000;

/** Cell formats of a workbook (Excel specifications and limits: 65,490). */
export const CELL_FORMATS_MAX = 65_490;
