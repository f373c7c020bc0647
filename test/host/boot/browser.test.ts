import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import type { Browser, Page } from "playwright-core";
import { createHost } from "../../../src/host/createHost";
import type { Host } from "../../../src/host/createHost";
import { collectErrors, openBrowser } from "../../support/browser";
import { ROOT } from "../../support/dist";
import { bookOf, grid, openBook, sheetOf } from "../book/sampleBook";

/** Where Microsoft serves office.js from; here every answer comes from the installed package. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SITE = "https://workbook.example/";

/** A page as the preview has it: the host first, then office.js. The workbook itself stays in the test. */
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sổ</title></head><body>
<script type="module">
  import { installBrowserHost } from "/host/boot/browser";
  installBrowserHost({ execute: (body) => window.execute(body) },
    { locale: "vi-VN", documentUrl: "https://workbook.example/so-lieu.xlsx", apiVersion: "1.14" });
  const script = document.createElement("script");
  script.src = "${OFFICE}office.js";
  document.head.append(script);
  script.addEventListener("load", () => Office.onReady().then((info) => { window.ready = info; }));
</script></body></html>`;

async function openPage(browser: Browser, host: Host): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction("execute", (body: string) => host.execute(body));
  await page.route("**/*", async (route) => {
    const url = route.request().url().split("?")[0] ?? "";
    if (url === SITE) return route.fulfill({ contentType: "text/html", body: PAGE });
    const answer = contentOf(url);
    return answer === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: "text/javascript; charset=utf-8", body: answer });
  });
  await page.goto(`${SITE}?_host_Info=Excel$Mac$16.01$vi-VN$id$$$0`);
  await page.waitForFunction("window.ready !== undefined");
  return page;
}

/** office.js from the package, unchanged; our own modules as JavaScript. */
function contentOf(url: string): string | undefined {
  if (url.startsWith(OFFICE))
    return readOrNothing(join(ROOT, "node_modules/@microsoft/office-js/dist", url.slice(OFFICE.length)));
  const source = readOrNothing(join(ROOT, "src", `${new URL(url).pathname}.ts`));
  if (source === undefined) return undefined;
  return transformSync(source, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

describe("office.js in a page", () => {
  it("starts as in Excel and reads and writes the workbook", async () => {
    const browser = await openBrowser();
    const host = createHost(
      openBook(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: "Quý I" }) }), sheetOf(2, "PL02")])),
    );
    try {
      const page = await openPage(browser, host);
      const errors = collectErrors(page);

      const seen = await page.evaluate(async () => {
        const { requirements, displayLanguage, contentLanguage, document } = Office.context;
        const read = await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load("items/name");
          const cell = worksheets.getItem("PL01").getRange("A1").load("values");
          worksheets.getItem("PL02").getRange("B2").values = [["đã ghi"]];
          await context.sync();
          return [...worksheets.items.map(({ name }) => name), cell.values];
        });
        const code = await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("PL03").load("name");
          await context.sync();
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
        return {
          ready: Reflect.get(window, "ready") as unknown,
          languages: [displayLanguage, contentLanguage],
          url: document.url,
          sets: ["1.9", "1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version)),
          read,
          code,
        };
      });

      expect(seen).toMatchObject({
        ready: { host: "Excel", platform: "Mac" },
        languages: ["vi-VN", "vi-VN"],
        url: "https://workbook.example/so-lieu.xlsx",
        sets: [true, true, false],
        read: ["PL01", "PL02", [["Quý I"]]],
        code: "ItemNotFound",
      });
      expect(host.book.sheets.byName("PL02")?.cells.at(1, 1)?.value).toBe("đã ghi");
      expect(errors.filter((error) => !error.includes("telemetry"))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it("says that settings are saved", async () => {
    const browser = await openBrowser();
    try {
      const page = await openPage(browser, createHost(openBook(bookOf([sheetOf(1, "PL01")]))));

      const value = await page.evaluate(async () => {
        const { settings } = Office.context.document;
        settings.set("mau", "vn-vpubnd");
        const saved = await new Promise<string>((resolve) => {
          settings.saveAsync((result) => {
            resolve(String(result.status));
          });
        });
        return [saved, settings.get("mau") as unknown];
      });

      expect(value).toEqual(["succeeded", "vn-vpubnd"]);
    } finally {
      await browser.close();
    }
  });
});
