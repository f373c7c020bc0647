// Draws the PNG icons from the SVG sources, with a transparent ground: node assets/renderIcons.mjs
// Needs an installed Chromium or Chrome; CHROME_PATH names it where it is not /usr/bin/chromium.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const svg = readFileSync(join(FOLDER, size === 16 ? "icon-16.svg" : "icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
