import { existsSync } from "node:fs";
import { join } from "node:path";

/** Root of the repository. */
export const ROOT = join(__dirname, "..", "..");

/** The built pane. Tests can be pointed at another build with CHI_TIEU_DIST. */
export const DIST = process.env["CHI_TIEU_DIST"] ?? join(ROOT, "dist");

/** Fails with what to do when the file is not in the build. */
export function requireBuilt(file: string): string {
  const path = join(DIST, file);
  if (!existsSync(path)) throw new Error(`${path} is missing. Run "npm run build" first; "npm test" does it itself.`);
  return path;
}
