/** Space between groups of bars in % of a bar's width where a chart does not say (ECMA-376-1, 21.2.2.75). */
export const DEFAULT_GAP_WIDTH = 150;
/** EMU (English Metric Units) of a point. */
export const EMU_PER_POINT = 12_700;
/** Size of a cell of a new sheet in EMU: 64 by 20 pixels of 9,525 EMU. For charts anchored by size, not by cell. */
export const CELL_WIDTH_EMU = 609_600;
export const CELL_HEIGHT_EMU = 190_500;
/** Font sizes of drawings count hundredths of a point. */
export const FONT_UNITS_PER_POINT = 100;
