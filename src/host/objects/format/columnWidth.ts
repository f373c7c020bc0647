/**
 * Width of a column in Office.js is in points, in a file in characters of the default font. With Calibri 11 the widest
 * digit has 7 pixels (ECMA-376 18.3.1.13: pixels = width × digit width), and a pixel is 0.75 points.
 * The standard width 9.140625 is 64 pixels, 48 points. That Office.js means points is unproven.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** 9.140625 characters (with padding, as in a file) are 48 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** 48 points are 9.142857 characters. */
export function charactersOfPoints(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}
