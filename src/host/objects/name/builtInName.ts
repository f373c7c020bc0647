/**
 * Names Excel gives a meaning of its own. A file writes them with a prefix (ECMA-376 18.2.5), Excel shows them without.
 */
const PREFIX = "_xlnm.";
const BUILT_IN = ["print_area", "print_titles", "_filterdatabase", "criteria", "extract", "database"];

/** "_xlnm.Print_Area" is "Print_Area" for a user; any other name is what it is. */
export function shownName(nameInFile: string): string {
  return nameInFile.startsWith(PREFIX) ? nameInFile.slice(PREFIX.length) : nameInFile;
}

/** "Print_Area" is "_xlnm.Print_Area" in a file; any other name is what it is. */
export function nameInFile(shown: string): string {
  return BUILT_IN.includes(shown.toLowerCase()) ? `${PREFIX}${shown}` : shown;
}
