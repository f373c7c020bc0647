/** Front door of the workbook host: the only file of this folder that other layers import, besides `boot/`. */
export { createHost, DEFAULT_API_VERSION } from "./createHost";
export type { Host, HostOptions } from "./createHost";
export type { Fault, RequestRecord } from "./faults";
export type { HostErrorCode } from "./wire/hostError";
export { openWorkbookHost } from "./openWorkbookHost";
export type { HostError, WorkbookHost } from "./openWorkbookHost";
