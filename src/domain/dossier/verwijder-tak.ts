import { type Change, type Entries, removeBranch } from "./entries.ts";

/** Removes a branch, and the words that were typed in it but could not yet be read as a value. */
export const verwijderTak = (entries: Entries, tak: string): Change[] => [
  ...removeBranch(entries, tak),
  ...Object.keys(entries)
    .filter((sleutel) => sleutel.startsWith(`ruw/${tak.replaceAll("/", "|")}|`))
    .map((sleutel) => ({ sleutel, waarde: undefined })),
];

/** The changes that bring back what these changes take away or overwrite. */
export const zetTerug = (entries: Entries, changes: Change[]): Change[] =>
  changes.map(({ sleutel }) => ({ sleutel, waarde: entries[sleutel] }));
