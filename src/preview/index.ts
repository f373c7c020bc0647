import { must } from "../base/invariant";
import { openWorkbookHost } from "../host";
import type { WorkbookHost } from "../host";
import { installBrowserHost } from "../host/boot/browser";

/**
 * The host page: puts a sample workbook behind office.js and then loads the production pane, byte for byte the one
 * Excel opens. `pane.html?sample=tu-liem-loi.xlsx&lang=vi-VN`. For development and for the browser test; the server must
 * give office.js under /office-js and the samples under /samples.
 */

declare global {
  interface Window {
    /** The workbook behind the page, for tests: selection, sheets, save(). */
    workbookHost?: WorkbookHost;
  }
}

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const sample = query.get("sample") ?? "tu-liem-2012-2013.xlsx";
  const locale = query.get("lang") ?? "vi-VN";
  const host = await openSample(sample, locale);
  window.workbookHost = host;
  installBrowserHost(host, { locale, documentUrl: `https://office.example/${sample}`, apiVersion: host.apiVersion });
  pretendToBeOpenedByExcel(query, locale);
  await loadScript("/office-js/office.js");
  await loadPane();
}

async function openSample(sample: string, locale: string): Promise<WorkbookHost> {
  const response = await fetch(`/samples/${encodeURIComponent(sample)}`);
  const host = openWorkbookHost(new Uint8Array(await response.arrayBuffer()), { fileName: sample, locale });
  return must(host.ok ? host.value : undefined, `${sample} is a workbook (HTTP ${String(response.status)})`);
}

/** office.js learns from the page's address that it is inside Excel: host, platform, version, language. */
function pretendToBeOpenedByExcel(query: URLSearchParams, locale: string): void {
  query.set("_host_Info", `Excel$Mac$16.01$${locale}$$$$0`);
  window.history.replaceState(null, "", `?${query.toString()}`);
}

/** Scripts and stylesheets of the production page, in its order, except office.js, which is already there. */
async function loadPane(): Promise<void> {
  const page = new DOMParser().parseFromString(await (await fetch("/taskpane.html")).text(), "text/html");
  for (const sheet of page.querySelectorAll('link[rel="stylesheet"]')) document.head.append(loadedLink(sheet));
  for (const script of page.querySelectorAll("script[defer]")) {
    await loadScript(`/${script.getAttribute("src") ?? ""}`);
  }
}

function loadedLink(sheet: Element): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `/${sheet.getAttribute("href") ?? ""}`;
  return link;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`${address} could not be loaded`));
    });
    document.head.append(script);
  });
}

void start();
