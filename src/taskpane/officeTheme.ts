/** The part of Office's theme that is looked at. Excel on the web has no theme at all. */
export interface OfficeThemeColors {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether Office is dark: what it says itself, else whether its background is dark ("#262626" is), else `undefined`.
 */
export function isDarkOfficeTheme(theme: OfficeThemeColors | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((hex) => parseInt(hex, 16));
  // Weights of ITU-R BT.601 in thousandths: how bright the eye finds each primary.
  return 299 * (red ?? 0) + 587 * (green ?? 0) + 114 * (blue ?? 0) < 128_000;
}
