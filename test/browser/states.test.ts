import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { collectErrors, openBrowser } from "../support/browser";
import { DIST, ROOT, requireBuilt } from "../support/dist";
import { serveFolders } from "../support/staticServer";
import type { StaticServer } from "../support/staticServer";

/** Every state of the pane as a user sees it. Pictures of all of them are left in out/screens. */
const STATES = [
  "first",
  "outside-excel",
  "checking",
  "writing",
  "cancelling",
  "findings",
  "not-shown",
  "clean",
  "not-recognised",
  "failed",
  "cancelled",
  "summary",
  "shortfall",
];
/** Those whose colours the dark theme changes. */
const COLOURFUL = ["first", "writing", "findings", "not-recognised", "failed", "summary", "shortfall"];
/** 350 is the width Excel gives a pane, 320 the narrowest that must do. English only differs in its words. */
const LOOKS = [
  { lang: "vi", theme: "light", width: 320, judged: STATES },
  { lang: "vi", theme: "dark", width: 350, judged: COLOURFUL },
  { lang: "en", theme: "light", width: 320, judged: [] },
];
/** The smallest target WCAG 2.2 (2.5.8) allows, in CSS pixels. */
const SMALLEST_TARGET = 24;

interface Tools {
  readonly browser: Browser;
  readonly server: StaticServer;
}

/** One browser and one server for the file; each test has its own page. */
const tools: Promise<Tools> = open();

async function open(): Promise<Tools> {
  requireBuilt("preview/states.html");
  mkdirSync(join(ROOT, "out", "screens"), { recursive: true });
  return { browser: await openBrowser(), server: await serveFolders({ "": DIST }) };
}

afterAll(async () => {
  const { browser, server } = await tools;
  await browser.close();
  await server.close();
});

async function openState(state: string, look: { lang: string; theme: string; width: number }): Promise<Page> {
  const { browser, server } = await tools;
  const context = await browser.newContext({ viewport: { width: look.width, height: 640 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const query = new URLSearchParams({ state, lang: look.lang, theme: look.theme }).toString();
  await page.goto(`${server.origin}/preview/states.html?${query}`);
  await page.getByRole("contentinfo").waitFor();
  return page;
}

describe.each(LOOKS)("the pane in $lang, $theme, $width wide", (look) => {
  test.each(STATES)("%s can be read and used by everybody", async (state) => {
    const page = await openState(state, look);
    await page.screenshot({
      path: join(ROOT, "out", "screens", `${state}-${look.lang}-${look.theme}.png`),
      fullPage: true,
    });

    if (look.judged.includes(state)) expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await tooSmallTargets(page)).toEqual([]);
    await page.context().close();
  });
});

/** What axe finds against WCAG 2.2 A and AA and its best practices. The page has one frame, so legacy mode sees all. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

async function tooSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const targets = Array.from(document.querySelectorAll("button, a[href], input, [role=button]"));
    return targets
      .filter((each) => Math.min(each.clientWidth, each.clientHeight) < smallest - 2)
      .map((each) => `${each.textContent}: ${String(each.clientWidth)} by ${String(each.clientHeight)}`);
  }, SMALLEST_TARGET);
}

test("contrast themes of the system keep every border and word", async () => {
  const { browser, server } = await tools;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, forcedColors: "active" });
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.goto(`${server.origin}/preview/states.html?state=findings&lang=vi`);
  const item = page.getByRole("listitem").getByRole("button").first();
  await item.waitFor();
  await page.screenshot({ path: join(ROOT, "out", "screens", "findings-vi-contrast.png"), fullPage: true });
  expect(await item.evaluate((element) => getComputedStyle(element).borderLeftStyle)).toBe("solid");
  await expect(page.getByRole("heading", { name: "Lỗi (3)" }).isVisible()).resolves.toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});
