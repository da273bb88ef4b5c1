import type { Dossier } from "../dossier/dossier.ts";
import type { Inzending } from "../dossier/inzending.ts";
import type { Teamstem } from "../dossier/plan.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";
import { losseTeksten } from "../schoolscan/formulierbeeld.ts";
import { stemkeuzesVan, stemrondesVan, stemSleutel, ZEKER_SLEUTEL } from "../schoolscan/stemronde.ts";
import { vrijgaveVanRonde } from "../schoolscan/vrijgave.ts";

/** What the team voted about one choice. `zeker` undefined = too few answered which three must succeed. */
export type Stemuitslag = {
  /** Notes on paper that were counted by hand, or forms that members handed in: never both together. */
  bron: "briefjes" | "ingeleverd";
  steun: number;
  mits: number;
  geen: number;
  zeker: number | undefined;
  totaal: number;
  /** Own words at "als …", each once, in the order of the alphabet, apart from who wrote them. */
  woorden: string[];
};

type Aantallen = Omit<Stemuitslag, "totaal">;

function vanafVijf(aantallen: Aantallen): Stemuitslag | undefined {
  const totaal = aantallen.steun + aantallen.mits + aantallen.geen;
  return totaal >= KLEINSTE_TEAM ? { ...aantallen, totaal } : undefined;
}

/** The counted notes about one choice; undefined = none, or fewer than five: then one note could be recognised. */
export const uitslagVan = ({ steun = 0, mits = 0, geen = 0, zeker = 0 }: Teamstem): Stemuitslag | undefined =>
  vanafVijf({ bron: "briefjes", steun, mits, geen, zeker, woorden: [] });

const noemdeZeker = ({ antwoorden }: Inzending): boolean =>
  Object.keys(antwoorden).some((sleutel) => sleutel.startsWith(`${ZEKER_SLEUTEL}/`));

function uitInzendingen(keuze: string, inzendingen: readonly Inzending[]): Stemuitslag | undefined {
  const sleutel = stemSleutel(keuze);
  const koos = (waarde: string) => inzendingen.filter(({ antwoorden }) => antwoorden[sleutel] === waarde).length;
  const noemers = inzendingen.filter(noemdeZeker);
  const zeker = noemers.filter(({ antwoorden }) => antwoorden[`${ZEKER_SLEUTEL}/${keuze}`]).length;
  return vanafVijf({
    bron: "ingeleverd",
    steun: koos("steun"),
    mits: koos("mits"),
    geen: koos("geen"),
    zeker: noemers.length < KLEINSTE_TEAM ? undefined : zeker,
    woorden: [...new Set(losseTeksten(inzendingen, `${sleutel}/toelichting`, "team"))],
  });
}

/** Outcomes by choice, for the choices that were voted on. */
export type Stemuitslagen = ReadonlyMap<string, Stemuitslag | undefined>;

/**
 * What members handed in says per choice, in the last vote that was counted (ADR 0010: once, when it was closed, from five
 * members). A choice of that vote that too few answered, or a vote that changed after counting, has no outcome.
 */
export function ingeleverdeStemmen(dossier: Pick<Dossier, "ronde" | "inzending">): Stemuitslagen {
  const ronde = stemrondesVan(dossier).findLast(({ geteld }) => Object.keys(geteld.team ?? {}).length > 0)?.id;
  if (ronde === undefined) return new Map();
  const inzendingen = Object.values(vrijgaveVanRonde(dossier, ronde).team.geteld);
  return new Map(stemkeuzesVan(dossier, ronde).map(({ id }) => [id, uitInzendingen(id, inzendingen)]));
}

/** The vote about one choice: what was handed in where there was such a vote, otherwise the counted notes. */
export const stemOver = (id: string, stem: Teamstem, ingeleverd: Stemuitslagen): Stemuitslag | undefined =>
  ingeleverd.has(id) ? ingeleverd.get(id) : uitslagVan(stem);
