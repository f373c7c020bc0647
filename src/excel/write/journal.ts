/**
 * The journal: a custom XML part of the workbook that says whether a summary was written to the end. It is set to
 * "writing" before the first cell is touched and to "done" after everything was read back. A workbook whose journal says
 * "writing" carries an unfinished summary; the next run writes it in place to the end.
 */
export interface Journal {
  readonly state: "writing" | "done";
  /** Excel serial of the time of the run. */
  readonly stamp: number;
  readonly sheets: readonly JournalSheet[];
}

/** A sheet of ours: its marker and Excel's id. A copy a user makes has the marker too, but another id. */
export interface JournalSheet {
  readonly marker: string;
  readonly id: string;
}

/** Namespace by which the part is found. */
export const JOURNAL_NAMESPACE = "urn:chi-tieu:journal:1";

/** The journal as XML: `<journal xmlns="urn:chi-tieu:journal:1" state="done" stamp="41640.5"><sheet …/></journal>`. */
export function journalXml(journal: Journal): string {
  const sheets = journal.sheets.map(
    ({ marker, id }) => `<sheet marker="${escapeAttribute(marker)}" id="${escapeAttribute(id)}"/>`,
  );
  return `<journal xmlns="${JOURNAL_NAMESPACE}" state="${journal.state}" stamp="${String(journal.stamp)}">${sheets.join("")}</journal>`;
}

/** Reads what {@link journalXml} wrote; `undefined` for anything else: then the sheets' own markers decide alone. */
export function parseJournal(xml: string): Journal | undefined {
  const root = /<journal\b([^>]*)>/.exec(xml);
  const state = attribute(root?.[1] ?? "", "state");
  const stamp = Number(attribute(root?.[1] ?? "", "stamp"));
  if ((state !== "writing" && state !== "done") || !Number.isFinite(stamp)) return undefined;
  const sheets = [...xml.matchAll(/<sheet\b([^>]*)\/>/g)].flatMap(([, text = ""]) => {
    const marker = attribute(text, "marker");
    const id = attribute(text, "id");
    return marker === undefined || id === undefined ? [] : [{ marker, id }];
  });
  return { state, stamp, sheets };
}

function attribute(text: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
