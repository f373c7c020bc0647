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

/** Kinds of call in `methodId` that are answered with more than success; 3 and 4 end events and save settings. */
const METHOD = { execute: 1, getContext: 5 } as const;
/** `params.id` of a call that carries a request of the rich API. */
const RICH_API_CALL = 93;
/** Result code of success. */
const SUCCESS = 0;
/** Result code of an internal error of the host. */
const INTERNAL_ERROR = 5001;

/**
 * Makes the page a place where the unmodified office.js starts as in Excel. Call it before office.js is loaded, in a page
 * whose address carries `?_host_Info=Excel$Mac$16.01$vi-VN$<id>$$$0`.
 * Settings live as long as the page: office.js keeps them, the host only says that they are saved.
 */
export function installBrowserHost(host: PageHost, options: BrowserHostOptions): void {
  Object.assign(globalThis, {
    // Only its presence is tested.
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler: string, call: MessagingArguments, callback: HostCallback) => {
      answerCall(host, { call, callback, options });
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

interface PageCall {
  readonly call: MessagingArguments;
  readonly callback: HostCallback;
  readonly options: BrowserHostOptions;
}

function answerCall(host: PageHost, { call, callback, options }: PageCall): void {
  switch (call.methodId) {
    case METHOD.getContext:
      callback(contextArray(options));
      return;
    case METHOD.execute:
      answerExecute(host, call.params, callback);
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

/** The answer to "where am I", by position. */
function contextArray({ locale, documentUrl, apiVersion }: BrowserHostOptions): Json {
  return [
    [[], []], // 0 settings: keys and values
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
    crypto.randomUUID(), // 17 instance id
    false, // 18 touch
    false, // 19 commerce
    JSON.stringify({ ExcelApi: apiVersion }), // 20 requirement sets
    "", // 21 custom message
    "16.0.0.0", // 22 full version
    0, // 23 display mode
  ];
}
