/** The few parts of office.js and of its host interfaces that are in no published typing. */

/** What `OfficeExtension.HostBridge.init` takes: we send, and the library adds how it wants to be answered. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** A message of the library over the bridge. `body` is the request as an object. */
export interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The global objects of the library. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
  };
}

/** What the script defines. `Office.context` is read from a factory that only the loader office.js would bring. */
export interface OfficeScript extends OfficeJs {
  readonly OSF: { _OfficeAppFactory?: { getContext(): object } };
}

/** Requirement sets by name: `{ ExcelApi: "1.17" }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;
