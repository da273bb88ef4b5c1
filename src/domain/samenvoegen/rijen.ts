import type { Gebleven, Paar, Zijde } from "./paar.ts";

/** Lists of which a user deletes whole items. */
const LIJSTEN =
  "speerpunt|mrMoment|gesprek|inbrengreactie|capaciteit|ronde|eigenVraag|klassengesprek|resultaat|doel|keuze|meetpunt|nietGekozen|potje|regel|uitgave|tarief|variant";
/** The smallest one that fits counts: a piece of evidence is an item of its own. */
const RIJEN = [
  /^inbreng\/[^/]+\/antwoorden\/[^/]+\/bewijs\/[^/]+(?=\/)/,
  /^klassengesprek\/[^/]+\/thema\/[^/]+(?=\/)/,
  new RegExp(`^(?:${LIJSTEN})/[^/]+(?=/)`),
];

/** Leaves that name another item; without that item this one means nothing. */
const VERWIJZINGEN = /^(?:(?:regel|meetpunt)\/[^/]+\/(keuze)|regel\/[^/]+\/(potje)|uitgave\/[^/]+\/(regel))$/;

/** The item of a list that a leaf is part of ("keuze/i3"); undefined = a field in no list. */
export function rijVan(sleutel: string): string | undefined {
  for (const patroon of RIJEN) {
    const [rij] = patroon.exec(sleutel) ?? [];
    if (rij !== undefined) return rij;
  }
  return undefined;
}

const isBewerkt = (paar: Paar, wie: Zijde) => paar[wie].waarde !== undefined && paar[wie].gewijzigd;

/** Does `wie` have nothing left of an item of which the other still has something old? */
function isVerwijderd(paren: Paar[], wie: Zijde, ander: Zijde): boolean {
  return (
    paren.every((paar) => paar[wie].waarde === undefined) &&
    paren.some((paar) => paar[ander].waarde !== undefined && !paar[ander].gewijzigd)
  );
}

/** Items that these leaves name. */
function genoemd(paren: Paar[], wie: Zijde): string[] {
  return paren.flatMap((paar) => {
    const [, ...takken] = VERWIJZINGEN.exec(paar.sleutel) ?? [];
    const tak = takken.find(Boolean);
    const id = paar[wie].waarde;
    return tak && typeof id === "string" && id !== "" ? [`${tak}/${id}`] : [];
  });
}

function geblevenAan(rijen: Map<string, Paar[]>, verwijderdDoor: Zijde, bewerker: Zijde): Gebleven[] {
  const weg = new Set([...rijen].filter(([, bij]) => isVerwijderd(bij, verwijderdDoor, bewerker)).map(([rij]) => rij));
  const nodig = [...rijen].filter(([, bij]) => bij.some((paar) => isBewerkt(paar, bewerker))).map(([rij]) => rij);
  const gezien = new Set<string>();
  for (let rij = nodig.pop(); rij !== undefined; rij = nodig.pop()) {
    if (gezien.has(rij)) continue;
    gezien.add(rij);
    nodig.push(...genoemd(rijen.get(rij) ?? [], bewerker).filter((naam) => weg.has(naam)));
  }
  return [...weg]
    .filter((rij) => gezien.has(rij))
    .map((rij) => ({
      rij,
      verwijderdDoor,
      bladen: (rijen.get(rij) ?? [])
        .filter((paar) => paar[bewerker].waarde !== undefined)
        .map(({ sleutel, hier, ander }) => ({ sleutel, hier: hier.waarde, ander: ander.waarde })),
    }));
}

/**
 * Items that one side deleted and the other edited, or needs for an item that it edited (the interventie of a cost
 * line). They stay whole: half an item is worse than a deletion that has to be done again. The outcome is the same on
 * both devices.
 */
export function geblevenRijen(paren: Paar[]): Gebleven[] {
  const rijen = new Map<string, Paar[]>();
  for (const paar of paren) {
    const rij = rijVan(paar.sleutel);
    if (rij !== undefined) rijen.set(rij, [...(rijen.get(rij) ?? []), paar]);
  }
  return [...geblevenAan(rijen, "hier", "ander"), ...geblevenAan(rijen, "ander", "hier")];
}
