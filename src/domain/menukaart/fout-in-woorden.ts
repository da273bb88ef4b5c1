/** What the schema says about one value that does not fit. */
type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: string;
  values?: unknown[];
  keys?: string[];
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
};

const SOORTEN: Record<string, string> = {
  string: "een tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden tussen accolades",
};

const WAT: Record<string, (issue: Issue) => string> = {
  invalid_type: ({ expected }) =>
    `ontbreekt, of is geen ${(SOORTEN[expected ?? ""] ?? "goede waarde").replace(/^een /, "")}`,
  invalid_value: ({ values }) => `moet zijn: ${(values ?? []).map((waarde) => `‘${waarde}’`).join(" of ")}`,
  invalid_format: () => "mag alleen kleine letters en streepjes hebben",
  unrecognized_keys: ({ keys }) => `heeft een onbekend veld: ${(keys ?? []).join(", ")}`,
  too_small: ({ origin, minimum }) =>
    origin === "number" || origin === "int" ? `is kleiner dan ${minimum}` : "is leeg of te kort",
  too_big: ({ origin, maximum }) =>
    origin === "number" || origin === "int" ? `is groter dan ${maximum}` : `is langer dan ${maximum}`,
};

/** "Interventie 2, menukaart, hoofd, kosten": counted from 1. */
function plaats(pad: readonly PropertyKey[]): string {
  const [eerste, tweede, ...rest] = pad;
  const namen = eerste === "interventies" && typeof tweede === "number" ? [`Interventie ${tweede + 1}`, ...rest] : pad;
  return (
    namen.map((naam) => (typeof naam === "number" ? `nummer ${naam + 1}` : String(naam))).join(", ") || "Het bestand"
  );
}

/** One fault of the schema as a Dutch sentence with its place in the file. */
export function foutInWoorden(fout: { code?: string | undefined; path: PropertyKey[] }): string {
  const issue = fout as Issue;
  const wat = WAT[issue.code ?? ""]?.(issue) ?? "heeft een waarde die hier niet past";
  return `${plaats(issue.path)}: ${wat}.`;
}
