import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { collectErrors, openBrowser } from "../support/browser";
import { DIST, ROOT, requireBuilt } from "../support/dist";
import { serveFolders } from "../support/staticServer";
import type { StaticServer } from "../support/staticServer";

/**
 * The production bundle in a real browser: the unmodified office.js, the workbook host behind it, the sample workbooks.
 * Only Excel itself is missing.
 */

interface PlantedFault {
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
}

const PLANTED = JSON.parse(readFileSync(join(ROOT, "samples", "tu-liem-loi.faults.json"), "utf8")) as PlantedFault[];

interface Tools {
  readonly browser: Browser;
  readonly server: StaticServer;
}

const tools: Promise<Tools> = open();

async function open(): Promise<Tools> {
  requireBuilt("taskpane.html");
  requireBuilt("preview/pane.html");
  const folders = {
    "": DIST,
    samples: join(ROOT, "samples"),
    "office-js": join(ROOT, "node_modules", "@microsoft", "office-js", "dist"),
  };
  return { server: await serveFolders(folders), browser: await openBrowser() };
}

afterAll(async () => {
  const { browser, server } = await tools;
  await browser.close();
  await server.close();
});

interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The pane over a sample, 320 wide, ready to be used. */
async function openPane(sample: string, look: "light" | "dark" = "light", lang = "vi-VN"): Promise<OpenPage> {
  const { browser, server } = await tools;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: look });
  const page = await context.newPage();
  const errors = collectErrors(page);
  // The test stays on this machine: what office.js asks of other servers (telemetry) is not there.
  await page.route(
    (url) => url.origin !== server.origin,
    (route) => route.abort(),
  );
  const query = new URLSearchParams({ sample, lang }).toString();
  await page.goto(`${server.origin}/preview/pane.html?${query}`);
  await page.getByRole("contentinfo").waitFor();
  return { page, errors };
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByRole("region", { name: "Danh sách lỗi" }).waitFor();
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

/** Place selected in the workbook behind the page. */
async function selection(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return range.address;
  });
}

async function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const context = new Excel.RequestContext();
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test("Kiểm tra lists the planted faults, and pressing one selects its cell", async () => {
  const { page, errors } = await openPane("tu-liem-loi.xlsx");
  await check(page);
  const items = await page.getByRole("listitem").getByRole("button").allTextContents();
  for (const { code, sheet, address } of PLANTED) {
    expect(items.filter((item) => item.includes(code) && item.includes(`${sheet}!${address}`))).toHaveLength(1);
  }
  await page.getByRole("button", { name: /Quý IV-2012!D28/ }).click();
  await page.locator('[aria-current="true"]').waitFor();
  expect(await selection(page)).toBe("'Quý IV-2012'!D28");
  await expectNoViolation(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("the keyboard alone reaches and selects a cell", async () => {
  const { page } = await openPane("tu-liem-loi.xlsx");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Danh sách lỗi" }).waitFor();
  await page.getByRole("button", { name: /Sổ theo dõi!D14/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator('[aria-current="true"]').waitFor();
  expect(await selection(page)).toBe("'Sổ theo dõi'!D14");
  await page.context().close();
});

test("Tổng hợp adds the summary to the workbook and shows the two years", async () => {
  const { page, errors } = await openPane("tu-liem-2012-2013.xlsx");
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const result = page.getByRole("region", { name: "So với chỉ tiêu giao" });
  await result.waitFor();
  const figures = await result.getByRole("listitem").allTextContents();
  expect(figures).toHaveLength(2);
  expect(figures[0]).toContain("8/7+1 · vượt 1");
  expect(figures[1]).toContain("9/7+2 · vượt 2");
  expect(await sheetNames(page)).toContain("Tổng hợp");
  await page.getByRole("button", { name: "Mở trang Tổng hợp" }).click();
  expect(await page.evaluate(() => window.workbookHost?.save().ok)).toBe(true);
  await expectNoViolation(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("a sample without faults is clean, and says what was looked at", async () => {
  const { page, errors } = await openPane("tu-liem-2012-2013.xlsx", "dark");
  await check(page);
  expect(await page.getByRole("status").textContent()).toBe("Không tìm thấy lỗi.");
  expect(await page.getByText(/Đã chạy \d+ kiểm tra trên \d+ trang tính/).count()).toBe(1);
  await expectNoViolation(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("an English Excel has an English pane", async () => {
  const { page, errors } = await openPane("tu-liem-2012-2013.xlsx", "light", "en-US");
  expect(await page.getByRole("button", { name: "Validate", exact: true }).count()).toBe(1);
  await expectNoViolation(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("opened in a plain browser, the pane says that it needs Excel", async () => {
  const { browser, server } = await tools;
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  await page.route(
    (url) => url.origin !== server.origin,
    (route) => route.abort(),
  );
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByText(/chỉ hoạt động trong Excel|only works inside Excel/).waitFor();
  await page.context().close();
});
