import type { HostError } from "../host";
import type { WorkbookRefusal } from "../i18n/cli/cliTexts";

/** Which sentence a reason of the file layer gets; every code is named, so a new one must be placed here to compile. */
const REFUSALS: Readonly<Record<HostError["code"], WorkbookRefusal>> = {
  "not-a-zip": "not-a-workbook",
  "no-workbook-part": "not-a-workbook",
  "encrypted-or-old-format": "encrypted",
  "encrypted-entry": "encrypted",
  truncated: "damaged",
  "bad-zip": "damaged",
  crc: "damaged",
  "missing-part": "damaged",
  "bad-xml": "damaged",
  "unsupported-compression": "damaged",
  "unknown-sheet": "damaged",
  "disordered-sheet": "damaged",
  "too-many-formats": "damaged",
  "too-many-entries": "unsafe",
  "too-large": "unsafe",
  ratio: "unsafe",
  "duplicate-entry": "unsafe",
  "bad-entry-name": "unsafe",
  doctype: "unsafe",
  "unsupported-encoding": "encoding",
  signed: "signed",
};

/** The group a refused file belongs to. */
export function refusalOf(error: HostError): WorkbookRefusal {
  return REFUSALS[error.code];
}
