import { VERBODEN_NAMEN } from "../dossier/entries.ts";
import { foutInWoorden } from "./fout-in-woorden.ts";
import { EIGEN, isEigen, MAX_BYTES, Uitbreiding } from "./uitbreiding.ts";
import { type Bekend, dubbel, foutenInVerwijzingen } from "./verwijzingen.ts";

export type Gelezen = { goed: true; waarde: Uitbreiding } | { goed: false; fouten: string[] };

/** More faults than this help nobody: then only how many there are. */
const MAX_FOUTEN = 12;

function weiger(fouten: readonly string[]): Gelezen {
  const rest = fouten.length - MAX_FOUTEN;
  return {
    goed: false,
    fouten: [...fouten.slice(0, MAX_FOUTEN), ...(rest > 0 ? [`En nog ${rest} andere fouten.`] : [])],
  };
}

function ontleed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Ids that would be mistaken for another: of the menukaart itself, of another file, or twice in this one. */
function fouteIds({ id: eigenId, interventies }: Uitbreiding, anders: ReadonlySet<string>): string[] {
  const ids = interventies.map(({ id }) => id);
  return [
    ...(VERBODEN_NAMEN.has(eigenId) ? [`De id ‘${eigenId}’ mag niet.`] : []),
    ...ids.filter((id) => !isEigen(id)).map((id) => `${id}: de id moet beginnen met ‘${EIGEN}’.`),
    ...dubbel(ids).map((id) => `${id}: deze id staat er twee keer.`),
    ...ids.filter((id) => anders.has(id)).map((id) => `${id}: deze id is al van een andere menukaart.`),
  ];
}

/**
 * Bytes of a file → an own menukaart, or every fault in it as a Dutch sentence. Changes nothing. `elders` are the ids of
 * interventions of other own menukaarten in the plan.
 */
export function leesUitbreiding(bytes: Uint8Array, bekend: Bekend, elders: readonly string[] = []): Gelezen {
  if (bytes.length > MAX_BYTES) return weiger(["Het bestand is groter dan 1 MB. Dat is geen menukaart."]);
  const ruw = ontleed(bytes);
  if (ruw === undefined) return weiger(["Dit bestand is geen JSON. Kijk of het goed is bewaard."]);
  const uitkomst = Uitbreiding.safeParse(ruw);
  if (!uitkomst.success) return weiger([...new Set(uitkomst.error.issues.map((issue) => foutInWoorden(issue)))]);
  const ingebouwd = bekend.menukaart.filter(({ id }) => !isEigen(id));
  const anders = new Set([...ingebouwd.map(({ id }) => id), ...elders]);
  const fouten = [
    ...fouteIds(uitkomst.data, anders),
    ...foutenInVerwijzingen(uitkomst.data.interventies, { ...bekend, menukaart: ingebouwd }),
  ];
  return fouten.length > 0 ? weiger(fouten) : { goed: true, waarde: uitkomst.data };
}
