import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { isSetIncluded } from "../objects/isSetIncluded";
import type { BridgeMessage, HostBridge, OfficeJs, OfficeScript, RequirementMatrix } from "./officeJs";

/** The part of a host that booting needs. */
export interface BootableHost {
  execute(body: string): Promise<string>;
  readonly apiVersion: string;
  readonly locale: string;
  readonly fileName: string;
}

/** How to start the library. */
export interface OfficeJsOptions {
  /** Sets besides ExcelApi that `isSetSupported` shall confirm. */
  readonly requirements?: RequirementMatrix;
  /** Path of `excel-web-16.00.js`; by default it is found in the installed package. */
  readonly scriptPath?: string;
}

const SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Runs the unmodified office.js of Microsoft against a host. Every call gives a library of its own, so hosts do not
 * meet each other.
 *
 * @example
 * const { Excel } = startOfficeJs(host);
 * await Excel.run(async (context) => { … });
 */
export function startOfficeJs(host: BootableHost, options: OfficeJsOptions = {}): OfficeJs {
  const globals = browserGlobals();
  createContext(globals);
  compiledScript(options.scriptPath ?? findScript()).runInContext(globals);
  // The script has just defined these; nothing but the script can say so.
  const officeJs = globals as unknown as OfficeScript;
  const context = officeContext(host, { ExcelApi: host.apiVersion, ...options.requirements });
  officeJs.OSF._OfficeAppFactory = { getContext: () => context };
  officeJs.OfficeExtension.HostBridge.init(bridgeTo(host));
  return officeJs;
}

/**
 * Puts `Excel`, `Office` and `OfficeExtension` where add-in code looks for them, in the realm of the caller.
 * Gives back what takes them away again.
 */
export function installOfficeGlobals({ Excel, Office, OfficeExtension }: OfficeJs): () => void {
  const installed = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, installed);
  return () => {
    for (const name of Object.keys(installed)) Reflect.deleteProperty(globalThis, name);
  };
}

/**
 * What the script expects around it. `Error`, `JSON` and `Promise` are ours, so that errors are `instanceof Error` and
 * loaded arrays are arrays of the caller's realm.
 */
function browserGlobals(): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    navigator: { userAgent: "workbook host" },
    location: { href: "https://workbook.invalid/" },
    document: { URL: "https://workbook.invalid/" },
    ...{ console, performance, setTimeout, clearTimeout, setInterval, clearInterval },
    ...{ Error, JSON, Promise },
  };
  return Object.assign(globals, { window: globals, self: globals });
}

const scripts = new Map<string, Script>();

function compiledScript(path: string): Script {
  const script = scripts.get(path) ?? new Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(path, script);
  return script;
}

/** Looks from the running program first, then from the working folder, as a test runner is installed elsewhere. */
function findScript(): string {
  const program = process.argv[1];
  const starts = [...(program === undefined ? [] : [program]), join(process.cwd(), "package.json")];
  const found = starts.map((start) => resolveFrom(start)).find((path) => path !== undefined);
  if (found === undefined) throw new Error(`${SCRIPT} is not installed.`);
  return found;
}

function resolveFrom(start: string): string | undefined {
  try {
    return createRequire(start).resolve(SCRIPT);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Without requirements of its own the library believes that everything is supported. */
function officeContext(host: BootableHost, requirements: RequirementMatrix): object {
  return {
    contentLanguage: host.locale,
    displayLanguage: host.locale,
    document: { url: host.fileName },
    host: "Excel",
    platform: "PC",
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") =>
        isSupported(requirements, name, String(version)),
    },
  };
}

function isSupported(requirements: RequirementMatrix, name: string, version: string): boolean {
  const offered = Object.entries(requirements).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return offered !== undefined && isSetIncluded(version, offered);
}

function bridgeTo(host: BootableHost): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      const answer = (content: object): void =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type, flags, message: content }));
      host.execute(JSON.stringify(message.body)).then(
        (body) => {
          answer({ statusCode: 200, headers: {}, body });
        },
        (error: unknown) => {
          answer({ statusCode: 500, headers: {}, body: { error: { code: "HostCrashed", message: String(error) } } });
        },
      );
    },
  };
  return bridge;
}
