import type { Beeld } from "../beeld.ts";
import type { Geleding } from "../dossier/school.ts";
import { leerlingenInMr } from "../instemming/geledingen.ts";
import type { Blok } from "./blok.ts";
import { plat, vul } from "./tekst.ts";

const KEUZES = [
  "instemming",
  "instemming met voorwaarden (schrijf ze hieronder)",
  "geen instemming (schrijf de reden hieronder)",
  "nog niet besloten",
];

const TITELS: Record<Geleding, string> = {
  personeel: "Personeel in de MR",
  ouders: "Ouders in de MR",
  leerlingen: "Leerlingen in de MR",
};

/** Geledingen with a block: pupils sit in the MR of vo, vso and pro, or where the school counts them. */
function geledingenVan({ dossier: { school, mr } }: Beeld): Geleding[] {
  const metLeerlingen = (mr.leerlingen ?? 0) > 0 || leerlingenInMr(school);
  return ["personeel", "ouders", ...(metLeerlingen ? (["leerlingen"] as const) : [])];
}

/** What the fixed text asks on top of the blocks themselves: the meeting and who was there. */
function vergadering(velden: string[], geledingen: Geleding[]): Blok[] {
  return velden
    .filter((veld) => veld.startsWith("datum") || geledingen.some((geleding) => veld.endsWith(`namens ${geleding}`)))
    .map((veld) => ({ soort: "invullijn", label: `${veld.charAt(0).toUpperCase()}${veld.slice(1)}:` }));
}

/** Section 13: a block to tick and sign per geleding. The app never fills in a decision; the schoolleider has no vote. */
export function hoofdstukVerklaring(beeld: Beeld): Blok[] {
  const { verklaring } = beeld.inhoud.teksten.instemming;
  const geledingen = geledingenVan(beeld);
  const school = plat(beeld.dossier.school.naam) || "de school";
  return [
    {
      soort: "kant",
      titel: "Zo werkt het",
      blokken: [
        {
          soort: "alinea",
          tekst: `${vul(verklaring.aanhef, { school })}. Elke geleding vult een eigen blok in. Zet één kruisje.`,
        },
        {
          soort: "alinea",
          tekst: `De MR heeft nog **geen besluit** genomen. ${verklaring.bijNiet}`,
        },
      ],
    },
    ...vergadering(verklaring.velden, geledingen),
    ...geledingen.map(
      (geleding): Blok => ({
        soort: "tekenblok",
        titel: TITELS[geleding],
        keuzes: KEUZES,
        rollen: ["Voorzitter", "Lid"],
        stemmen: true,
      }),
    ),
    {
      soort: "kant",
      titel: "Schoolleider",
      blokken: [
        { soort: "alinea", tekst: "De schoolleider legt het plan voor en stemt niet mee." },
        { soort: "invullijn", label: "Naam:" },
        { soort: "invullijn", label: "Handtekening en datum:" },
      ],
    },
  ];
}
