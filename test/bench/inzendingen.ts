import type { Inzending } from "#domain/dossier/inzending.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { leesAntwoord } from "#domain/schoolscan/invullen.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { type Invoer, vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { pakInleveringIn } from "#storage/inlevering-codec.ts";

/* What members could hand in: the same on every run, and in words that do not compress better than real ones. */

/** Share of the questions that is answered, and of the open ones. */
const ANTWOORDT = 0.9;
const SCHRIJFT = 0.6;
const WOORDEN =
  "wij zien dat leerlingen na de zomer minder lang kunnen lezen vooral bij begrijpend werk helpt samen oefenen goed maar er is te weinig tijd voor kleine groepjes met extra uitleg op maandag de instructie duurt vaak te lang en rustig werken lukt niet iedereen daarom graag een onderwijsassistent erbij in de ochtend ouders vragen naar huiswerk rekenen met breuken blijft lastig spelling gaat vooruit sfeer in de klas is prima".split(
    " ",
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kies = <T>(uit: readonly T[], kans: () => number): T | undefined => uit[Math.floor(kans() * uit.length)];

const zin = (kans: () => number): string =>
  Array.from({ length: 4 + Math.floor(kans() * 22) }, () => kies(WOORDEN, kans)).join(" ");

function antwoord(sleutel: string, invoer: Invoer, kans: () => number): [string, string | number | true][] {
  if (invoer.soort === "keuze") {
    const optie = kies(invoer.opties, kans);
    return [[sleutel, leesAntwoord(invoer, optie?.waarde) ?? ""]];
  }
  if (invoer.soort === "meer")
    return invoer.opties.filter(() => kans() < 0.3).map(({ waarde }) => [`${sleutel}/${waarde}`, true]);
  if (invoer.soort === "cijfer") return [[sleutel, Math.round(kans() * 100) / 10]];
  if (invoer.soort === "datum") return [[sleutel, "2026-11-24"]];
  return kans() < SCHRIJFT ? [[sleutel, zin(kans)]] : [];
}

/** Realistic answers to the form of this invitation; `hoogstens` cuts them off. */
export function maakAntwoorden(
  uitnodiging: Uitnodiging,
  inhoud: Inhoud,
  zaad: number,
  hoogstens = Number.POSITIVE_INFINITY,
): Inzending["antwoorden"] {
  const kans = toeval(zaad);
  const velden =
    vragenlijstVoor(uitnodiging, inhoud)?.bladen.flatMap(({ vragen }) => vragen.flatMap((v) => v.velden)) ?? [];
  const paren = velden
    .filter(() => kans() < ANTWOORDT)
    .flatMap(({ sleutel, invoer }) => antwoord(sleutel, invoer, kans));
  return Object.fromEntries(paren.slice(0, hoogstens));
}

/** One hand-in as bytes. */
export const leverIn = (
  uitnodiging: Uitnodiging,
  antwoorden: Inzending["antwoorden"],
  nr: number,
): Promise<Uint8Array> =>
  pakInleveringIn(
    {
      kenmerk: uitnodiging.kenmerk,
      ronde: uitnodiging.ronde,
      pseudoniem: `lid${String(nr).padStart(5, "0")}`,
      inzending: { rol: uitnodiging.rol, formulier: uitnodiging.formulier, keer: 1, antwoorden },
    },
    uitnodiging.ontvanger,
  );
