/**
 * File name out of the address Office gives for the document: "https://office.example/T%E1%BB%AB%20Li%C3%AAm.xlsx"
 * and "C:\\Biểu\\Từ Liêm.xlsx" are "Từ Liêm.xlsx". A workbook that was never saved has none: `undefined`.
 */
export function workbookName(url: string): string | undefined {
  const isWebAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
  const path = isWebAddress ? url.replace(/[?#].*$/, "") : url;
  const last = path.split(/[\\/]/).at(-1) ?? "";
  if (last === "") return undefined;
  return isWebAddress ? decode(last) : last;
}

/** A name may hold a bare "%" ("đạt 100%.xlsx"), which is no escape: then it stays as it is. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
