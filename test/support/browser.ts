import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

/** Where an installed Chrome, Edge or Chromium is found, in the order of looking. */
const INSTALLED = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** No sandbox (containers have none), no graphics card, no calls to the vendor in the background. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

/**
 * Starts a browser for a test: the one CHROME_PATH names, else an installed one, else the one that came with
 * `npm ci` (Linux only).
 */
export async function openBrowser(): Promise<Browser> {
  const installed = [process.env["CHROME_PATH"] ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...ARGUMENTS] });
}

/** What a page wrote to its console as an error, and what it threw. Empty when all is well. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => {
    errors.push(String(error));
  });
  return errors;
}
