/**
 * Limits of Excel and of Office.js, each with its unit and source. "Spec" is Microsoft's page
 * "Excel specifications and limits"; "Office.js" is "Resource limits and performance optimization for Office Add-ins".
 */

/** Characters (UTF-16 units) of a sheet name. Spec. */
export const SHEET_NAME_MAX_CHARACTERS = 31;
/** Characters of a text in a cell. Spec. */
export const CELL_TEXT_MAX_CHARACTERS = 32_767;
/** Characters of a formula. Spec. */
export const FORMULA_MAX_CHARACTERS = 8_192;
/** Areas `getMergedAreasOrNullObject` answers at most; above it fails. Office.js. */
export const MERGED_AREAS_MAX = 512;
/** Bytes of one request or one response in Excel on the web. Office.js. */
export const WEB_PAYLOAD_MAX_BYTES = 5 * 1024 * 1024;

/** Our own budget: cells read in one sync with two properties, so that a response stays well under the web limit. */
export const READ_BUDGET_CELLS = 100_000;
/** Our own budget: bytes of one request, so that a write stays well under the web limit. */
export const REQUEST_BUDGET_BYTES = 2 * 1024 * 1024;
