import fc from "fast-check";
import type { Entries, Waarde } from "#domain/dossier/entries.ts";
import { VOL_DOSSIER } from "../domain/rapport/vol-dossier.ts";

/* Dossiers that a school could type, ordinary and absurd: from nothing to very much, with text in any sign. */

const LANG = "Meervoudigeintelligentiegerichteleesbevorderingscoördinatiewerkgroep";

const VREEMD = [
  "😀👍🏽",
  "→ ≥ 50%",
  "[[B1]] {{I1}} **vet**",
  "مرحبا",
  "漢字かな",
  "a\u0301\u200b\u202ex",
  "<b>&amp;</b>",
  "ﬁﬂ½⅓",
  LANG,
];

const tekst = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Kort.", "Elke week een uur met een leraar erbij.", "") },
  { weight: 2, arbitrary: fc.constantFrom(...VREEMD) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 60 })
      .map((keer) => "Wij doen dit stap voor stap en kijken wat helpt. ".repeat(keer)),
  },
);

/** Rows of the full dossier that may be there many times, by their branch and the most that a school would have. */
const RIJEN: Record<string, number> = {
  keuze: 30,
  meetpunt: 30,
  regel: 30,
  potje: 12,
  doel: 8,
  speerpunt: 6,
  gesprek: 8,
  mrMoment: 6,
};

/** A typed text of the full dossier: words, and no id, choice from a list or date. */
const isVrijeTekst = (sleutel: string, waarde: Waarde): boolean =>
  typeof waarde === "string" &&
  /\/(titel|uitleg|waarom|hoe|risico|alternatief|doelgroep|wie|bereik|borgingUitleg|eigenNaam|wat|nulmeting|nulmetingBron|streefwaarde|stopAls|naam|bron|voorwaarden|zeggenschap|omschrijving|reden|dekkingDaarna|gemist|onderwerp|contact|bestuur|plaats|toelichting|tekst|conclusie|coordinator|gevolgen\w+)$/.test(
    sleutel,
  );

const inbreng: Entries = {
  "inbrengreactie/r1/groep": "ouders",
  "inbrengreactie/r1/gezegd": "Vertel het aan alle ouders.",
  "inbrengreactie/r1/doen": true,
  "inbrengreactie/r1/reactie": "Er komt een brief.",
  "inbrengreactie/r2/groep": "leerlingen",
  "inbrengreactie/r2/gezegd": "Meer rust in de klas.",
  "inbrengreactie/r2/doen": false,
  "inbrengreactie/r2/keuze": "i1",
  "capaciteit/c1/wie": "leescoördinator",
  "capaciteit/c1/urenPerWeek": 3,
  "uitgave/u1/regel": "k1",
  "uitgave/u1/bedrag": 125_000,
  "plan/nietBereikt": "leerlingen die thuis zitten",
};

/** The full dossier with everything that these documents print. */
export const BASIS: Entries = { ...VOL_DOSSIER, ...inbreng };

/** The same with as many rows as a school can have: 30 choices, 12 potjes, 4 years, long words. */
export function volsteDossier(aantallen: Record<string, number> = RIJEN): Entries {
  const vol: Entries = { ...BASIS, "plan/jaren": 4, "bovenschools/bedrag": 2_500_000, "bovenschools/doel": LANG };
  for (const [sleutel, waarde] of Object.entries(BASIS)) {
    const [tak = "", , ...rest] = sleutel.split("/");
    const aantal = aantallen[tak];
    if (aantal === undefined) continue;
    for (let i = 0; i < aantal; i += 1) vol[[tak, `x${i}`, ...rest].join("/")] = waarde;
  }
  for (let i = 0; i < 30; i += 1) vol[`meetpunt/x${i}/keuze`] = `x${i}`;
  for (let i = 0; i < 30; i += 1) vol[`regel/x${i}/potje`] = `x${i % 12}`;
  return vol;
}

/** Any dossier: some keys of the full one, some rows many times, free texts replaced. */
export const willekeurigDossier: fc.Arbitrary<Entries> = fc
  .record({
    weg: fc.subarray(Object.keys(BASIS), { maxLength: 60 }),
    aantallen: fc.record(
      Object.fromEntries(Object.entries(RIJEN).map(([tak, meest]) => [tak, fc.integer({ min: 0, max: meest })])),
    ),
    teksten: fc.array(tekst, { minLength: 5, maxLength: 20 }),
    jaren: fc.integer({ min: 1, max: 4 }),
    leeg: fc.boolean(),
  })
  .map(({ weg, aantallen, teksten, jaren, leeg }) => {
    const vol = leeg ? { ...BASIS } : volsteDossier(aantallen);
    const paren = Object.entries(vol).filter(([sleutel]) => !weg.includes(sleutel));
    const gevuld = paren.map(([sleutel, waarde], plaats): [string, Waarde] =>
      isVrijeTekst(sleutel, waarde) ? [sleutel, teksten[plaats % teksten.length] ?? ""] : [sleutel, waarde],
    );
    return { ...Object.fromEntries(gevuld), "plan/jaren": jaren };
  });
