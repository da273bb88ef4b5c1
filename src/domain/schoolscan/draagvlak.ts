import type { Feiten } from "../feiten.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";

/** The question about support in the team, and the question of the team form that asks the same of one person. */
const DRAAGVLAK = "K7";
const FORMULIERVRAAG = "T15";
/** Answers to T15 that stand behind the approach; "ja, mits" counts as yes with a condition. Design choice. */
const ACHTER = new Set(["ja", "ja-mits"]);

type Stemming = { voor: number; tegen: number };

const opgeteld = (stemmingen: readonly Stemming[]): Stemming => ({
  voor: stemmingen.reduce((som, { voor }) => som + voor, 0),
  tegen: stemmingen.reduce((som, { tegen }) => som + tegen, 0),
});

function uitFormulieren({ respondenten }: Feiten): Stemming {
  const antwoorden = Object.values(respondenten.groepen.team.geteld)
    .map((inzending) => inzending.antwoorden[FORMULIERVRAAG])
    .filter((antwoord) => typeof antwoord === "string");
  const voor = antwoorden.filter((antwoord) => ACHTER.has(antwoord)).length;
  return { voor, tegen: antwoorden.length - voor };
}

/**
 * How the team voted: by hands in the meeting, else typed at the question, else in the forms of the team. undefined = not
 * asked, or too few votes to say anything of.
 */
export function draagvlak(feiten: Feiten): Stemming | undefined {
  const { voor = 0, tegen = 0 } = feiten.dossier.overleg[feiten.ronde]?.[DRAAGVLAK]?.stemmen ?? {};
  const getypt = feiten.oordelen
    .filter(({ item }) => item === DRAAGVLAK)
    .flatMap(({ antwoorden }) =>
      antwoorden.map(({ antwoord }) => ({ voor: antwoord.voor ?? 0, tegen: antwoord.tegen ?? 0 })),
    );
  return [{ voor, tegen }, opgeteld(getypt), uitFormulieren(feiten)].find(
    (stemming) => stemming.voor + stemming.tegen >= KLEINSTE_TEAM,
  );
}
