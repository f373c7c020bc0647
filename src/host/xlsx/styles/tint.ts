/**
 * A colour made lighter (tint above 0) or darker (below 0) in its HLS lightness (ECMA-376-1, 18.8.19): "#4F81BD" with
 * 0.8 is "#DCE6F2", within one step of Excel's rounding. Tint 0 gives the colour itself.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, lightness, saturation } = toHls(red ?? 0, green ?? 0, blue ?? 0);
  const strength = Math.max(-1, Math.min(1, tint));
  const changed = strength < 0 ? lightness * (1 + strength) : lightness * (1 - strength) + strength;
  return fromHls(hue, changed, saturation);
}

interface Hls {
  /** 0 to 6, one unit for each sixth of the circle. */
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function toHls(red: number, green: number, blue: number): Hls {
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = max - min;
  const lightness = (max + min) / 2;
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (max === red) return { hue: ((green - blue) / spread + 6) % 6, lightness, saturation };
  return { hue: max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, lightness, saturation };
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number): string => {
    const k = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(k - 3) - 1));
    return Math.round((lightness - chroma / 2 + chroma * share) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
