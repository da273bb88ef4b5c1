import { toonDatum } from "../dossier/datum.ts";
import type { Domeinconclusie } from "../dossier/plan.ts";
import { opVolgorde } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import { type Resultaatrij, resultatenVan } from "../leerresultaten/resultaten.ts";
import { opsomming } from "../taal.ts";
import { bronnamen, zelfGehoord } from "./bronnen.ts";
import { type BRONSOORTEN, type Onderdeel, onderdelen, type Scanitem } from "./item.ts";
import type { Oordeel } from "./oordeel.ts";

type Bronsoort = (typeof BRONSOORTEN)[number];

export const BRONSOORTNAMEN: Record<Bronsoort, string> = {
  toets: "toetsen",
  observatie: "wat wij zien in de les",
  leerlingen: "leerlingen zelf",
  ouders: "ouders",
  team: "het team",
  registratie: "wat wij bijhouden",
  extern: "iemand van buiten",
};

/** What an onderdeel of the scan comes to: the words of the school, and what those rest on. Derived, never typed twice. */
export type Conclusie = {
  onderdeel: Onderdeel;
  tekst: Domeinconclusie;
  /** Kinds of sources behind the judgements; a conclusion asks for two (R01). */
  soorten: string[];
  bronnen: string[];
  bewijs: string[];
  resultaten: Resultaatrij[];
  geenZicht: Oordeel[];
  onbeantwoord: Scanitem[];
};

const GEEN_TEKST: Domeinconclusie = { zien: "", nietZien: "", wie: "", uitzoekenVoor: undefined };
/** The onderdelen about learning, and the words of a vak that belong to the first; all else belongs to the second. */
const TAAL = { onderdeel: "A", vak: /lees|lez|taal|spelling|woorden|schrij|nederlands/i };
const ANDERE_VAKKEN = "B";

const hoortBij = ({ vak }: Resultaatrij, onderdeel: string) =>
  TAAL.vak.test(vak) ? onderdeel === TAAL.onderdeel : onderdeel === ANDERE_VAKKEN;

/** The kinds of sources that were ticked, pupils or parents who answered themselves, and tests whose results are there. */
function soortenVan(feiten: Feiten, oordelen: Oordeel[], resultaten: Resultaatrij[]): string[] {
  const antwoorden = oordelen.flatMap((oordeel) => oordeel.antwoorden);
  const aan = new Set(antwoorden.flatMap(({ antwoord }) => Object.keys(antwoord.bronnen)));
  const soorten = new Set<Bronsoort>(
    feiten.inhoud.scan.bronvinkjes.filter(({ id }) => aan.has(id)).map(({ soort }) => soort),
  );
  for (const rol of oordelen.flatMap((oordeel) => zelfGehoord(feiten, oordeel))) soorten.add(rol);
  if (resultaten.length > 0) soorten.add("toets");
  return [...soorten].map((soort) => BRONSOORTNAMEN[soort]);
}

/** Pieces of evidence by name, with their source and date. */
function bewijsVan(oordelen: Oordeel[]): string[] {
  const stukken = oordelen.flatMap(({ antwoorden }) =>
    antwoorden.flatMap(({ antwoord }) => opVolgorde(antwoord.bewijs)),
  );
  return stukken.map(({ naam, bron, datum }) => {
    const erbij = [bron.trim(), toonDatum(datum)].filter(Boolean).join(", ");
    return `${naam.trim() || "bewijsstuk zonder naam"}${erbij ? ` (${erbij})` : ""}`;
  });
}

function conclusieVan(feiten: Feiten, onderdeel: Onderdeel, alle: Resultaatrij[]): Conclusie {
  const vragen = new Set(feiten.items.filter((item) => item.onderdeel === onderdeel.id).map(({ id }) => id));
  const oordelen = feiten.oordelen.filter(({ item }) => vragen.has(item));
  const resultaten = alle.filter((rij) => rij.vak.trim() !== "" && hoortBij(rij, onderdeel.id));
  return {
    onderdeel,
    tekst: feiten.dossier.conclusie[onderdeel.id] ?? GEEN_TEKST,
    soorten: soortenVan(feiten, oordelen, resultaten),
    bronnen: bronnamen(
      feiten.inhoud.scan,
      oordelen.flatMap(({ antwoorden }) => antwoorden.map(({ antwoord }) => antwoord)),
    ),
    bewijs: bewijsVan(oordelen),
    resultaten,
    geenZicht: feiten.geenZicht.filter(({ item }) => vragen.has(item)),
    onbeantwoord: feiten.onbeantwoord.filter(({ id }) => vragen.has(id)),
  };
}

/** A conclusion for every onderdeel with questions for this school of which something was answered or written. */
export function conclusiesVan(feiten: Feiten): Conclusie[] {
  const resultaten = resultatenVan(feiten.dossier);
  return onderdelen(feiten.inhoud.scan)
    .map((onderdeel) => conclusieVan(feiten, onderdeel, resultaten))
    .filter(
      ({ onderdeel: { id }, tekst, resultaten: eigen }) =>
        eigen.length > 0 ||
        Object.values(tekst).some(Boolean) ||
        feiten.items.some((item) => item.onderdeel === id && feiten.beantwoord.has(item.id)),
    );
}

/** What a conclusion rests on, in one sentence, with the second kind of source asked for (R01). */
export function soortenZin({ soorten }: Pick<Conclusie, "soorten">): string {
  if (soorten.length === 0) return "Nog geen bron aangekruist.";
  if (soorten.length === 1)
    return `Eén soort bron: ${soorten[0]}. Zoek er een tweede soort bij: dan zien jullie scherper.`;
  return `${soorten.length} soorten bronnen: ${opsomming(soorten)}.`;
}
