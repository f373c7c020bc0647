import type { HostErrorCode } from "./wire/hostError";

/**
 * A failure that is planned. Requests are counted from 1 as long as the host lives; the requests by which office.js
 * only tidies up after a run are not counted.
 *
 * - "refused": the request fails and nothing of it is done.
 * - "applied": all of it is done, and yet the answer is the error.
 * - "lost": all of it is done, and there is never an answer.
 * - with `action`: the action at that 0-based index fails; those before it are done.
 */
export interface Fault {
  readonly request: number;
  readonly code: HostErrorCode;
  readonly effect?: "refused" | "applied" | "lost";
  readonly action?: number;
  /** Also every later request. */
  readonly isLasting?: boolean;
}

/** What went over the wire, for questions like "how many round trips" and "how large". */
export interface RequestRecord {
  /** Number of the request from 1, or `null` for one that only tidies up. */
  readonly request: number | null;
  readonly actions: number;
  readonly requestBytes: number;
  /** Bytes of the answer; 0 when it was never sent. */
  readonly responseBytes: number;
}

/** Plans failures and keeps the record of requests. One per host. */
export class Faults {
  readonly #planned: Fault[] = [];
  readonly #records: RequestRecord[] = [];
  #requests = 0;

  /** `faults.plan({ request: 3, code: "GeneralException" })`: the third request from the opening of the host fails. */
  plan(fault: Fault): void {
    this.#planned.push(fault);
  }

  /** Forgets all planned failures. */
  clear(): void {
    this.#planned.length = 0;
  }

  /** How many requests there were, without those that only tidy up. */
  get requests(): number {
    return this.#requests;
  }

  /** All requests in order. */
  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /** Counts a request and gives its number. */
  count(): number {
    this.#requests++;
    return this.#requests;
  }

  /** Adds to the record. */
  record(entry: RequestRecord): void {
    this.#records.push(entry);
  }

  /** The failure planned for the whole request. */
  ofRequest(request: number): Fault | undefined {
    return this.#planned.find((fault) => fault.action === undefined && meets(fault, request));
  }

  /** The code planned for one action of the request. */
  ofAction(request: number, action: number): HostErrorCode | undefined {
    return this.#planned.find((fault) => fault.action === action && meets(fault, request))?.code;
  }
}

function meets({ request, isLasting }: Fault, number: number): boolean {
  return request === number || (isLasting === true && request < number);
}
