import { isJsonArray, isJsonObject } from "../wire/json";
import type { Json } from "../wire/json";

/** The part of a host that the page needs. */
interface PageHost {
  execute(body: string): Promise<string>;
}

/** What Office tells an add-in about where it runs. */
export interface BrowserHostOptions {
  /** Language of the user interface and of the data: "vi-VN". */
  readonly locale: string;
  readonly documentUrl: string;
  /** ExcelApi set that `isSetSupported` confirms: "1.17". */
  readonly apiVersion: string;
}

/** What office.js looks for in the page before it starts. Method ids: see {@link METHOD}. */
interface MessagingArguments {
  readonly methodId: number;
  readonly params: Json;
}
type HostCallback = (answer: Json) => void;

/** Kinds of call in `methodId`. */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
/** `params.id` of a call that carries a request of the rich API. */
const RICH_API_CALL = 93;
/** Result code of success. */
const SUCCESS = 0;
/** Result code of an internal error of the host. */
const INTERNAL_ERROR = 5001;

/**
 * Makes the page a place where the unmodified office.js starts as in Excel. Call it before office.js is loaded, in a page
 * whose address carries `?_host_Info=Excel$Mac$16.01$vi-VN$<id>$$$0`. Settings are kept for the life of the page.
 */
export function installBrowserHost(host: PageHost, options: BrowserHostOptions): void {
  const page = { settings: EMPTY_SETTINGS };
  Object.assign(window, {
    // Only its presence is tested.
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler: string, call: MessagingArguments, callback: HostCallback) => {
      answerCall(host, { call, callback, page, options });
    },
    _osfHostRegisterEvent: (
      _handler: string,
      _call: MessagingArguments,
      _event: HostCallback,
      callback: HostCallback,
    ) => {
      setTimeout(() => {
        callback([SUCCESS]);
      });
      return { eventCallbackId: crypto.randomUUID() };
    },
    _osfHostUnregisterCallback: () => undefined,
  });
}

const EMPTY_SETTINGS: Json = [[], []];

interface PageCall {
  readonly call: MessagingArguments;
  readonly callback: HostCallback;
  readonly page: { settings: Json };
  readonly options: BrowserHostOptions;
}

function answerCall(host: PageHost, { call, callback, page, options }: PageCall): void {
  switch (call.methodId) {
    case METHOD.getContext:
      callback(contextArray(options, page.settings));
      return;
    case METHOD.execute:
      answerExecute(host, call.params, callback);
      return;
    case METHOD.writeSettings:
      page.settings = settingsIn(call.params);
      callback([SUCCESS]);
      return;
    default:
      callback([SUCCESS]);
  }
}

function answerExecute(host: PageHost, params: Json, callback: HostCallback): void {
  const body = richApiBody(params);
  if (body === undefined) {
    callback([SUCCESS]);
    return;
  }
  host.execute(body).then(
    (answer) => {
      callback([SUCCESS, [0, [200, [], answer]]]);
    },
    () => {
      callback([INTERNAL_ERROR]);
    },
  );
}

/** The body of a request: `apiArgs[0]` is `[customData, "POST", "ProcessQuery", headers, body, …]`. */
function richApiBody(params: Json): string | undefined {
  if (!isJsonObject(params) || params["id"] !== RICH_API_CALL) return undefined;
  const apiArguments = params["apiArgs"];
  const message = isJsonArray(apiArguments) ? apiArguments[0] : undefined;
  const body = isJsonArray(message) ? message[4] : undefined;
  if (isJsonArray(body)) return body.filter((part) => typeof part === "string").join("");
  return typeof body === "string" ? body : undefined;
}

function settingsIn(params: Json): Json {
  const settings = isJsonObject(params) ? params["settings"] : undefined;
  return settings ?? EMPTY_SETTINGS;
}

/** The answer to "where am I", by position. */
function contextArray({ locale, documentUrl, apiVersion }: BrowserHostOptions, settings: Json): Json {
  const instance = crypto.randomUUID();
  return [
    settings,
    "chi-tieu", // 1 solution id
    1, // 2 type of app: Excel
    16, // 3 major version
    0, // 4 minor version
    0, // 5 revision
    "1.1", // 6 version of the common API
    0, // 7 capabilities
    locale, // 8 user interface
    locale, // 9 data
    0, // 10 bindings
    documentUrl, // 11
    0, // 12 how the add-in was started
    0, // 13 trust
    "", // 14 token
    1, // 15 version of the API set
    crypto.randomUUID(), // 16 correlation id
    instance, // 17 instance id
    false, // 18 touch
    false, // 19 commerce
    JSON.stringify({ ExcelApi: apiVersion }), // 20 requirement sets
    "", // 21 custom message
    "16.0.0.0", // 22 full version
    0, // 23 display mode
  ];
}
