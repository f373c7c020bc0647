/** Whether a host of ExcelApi `offered` ("1.17") has what came with `wanted` ("1.9"). Numbers, not texts: 1.9 < 1.17. */
export function isSetIncluded(wanted: string, offered: string): boolean {
  const [wantedMajor, wantedMinor] = parts(wanted);
  const [offeredMajor, offeredMinor] = parts(offered);
  return wantedMajor < offeredMajor || (wantedMajor === offeredMajor && wantedMinor <= offeredMinor);
}

function parts(version: string): readonly [number, number] {
  const [major, minor] = version.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
}
