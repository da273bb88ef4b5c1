import type { Beeld } from "../beeld.ts";
import { toonBedrag } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { alsZin, metHoofdletter } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** Is there money of this school that the bestuur uses for more schools? */
export const heeftBovenschools = ({ dossier }: Pick<Beeld, "dossier">): boolean =>
  (dossier.bovenschools.bedrag ?? 0) > 0;

/** Said among the money when there is none: an MR wants to read that too. */
export const GEEN_BOVENSCHOOLS: Tekst =
  "In dit plan staat geen geld dat het bestuur voor meer scholen gebruikt. Komt dat er wel, dan kent de MR het bedrag vooraf en stemt zij in met het doel.";

const dag = (iso: string | undefined): Tekst => toonDatum(iso) || "nog geen datum";

/** Section 8: amount and purpose, and who knew and decided; lines to sign for MR and GMR. */
export function hoofdstukBovenschools({ dossier: { bovenschools, school } }: Beeld): Blok[] {
  const gmr = plat(bovenschools.gmrBesluit);
  return [
    {
      soort: "gegevens",
      paren: [
        { kop: "Bedrag", tekst: `**${toonBedrag(bovenschools.bedrag ?? 0)}** van deze school` },
        { kop: "Bestuur", tekst: plat(school.bestuur) || "nog niet ingevuld" },
        { kop: "Doel", tekst: plat(bovenschools.doel) ? alsZin(plat(bovenschools.doel)) : "Nog niet opgeschreven." },
        { kop: "MR wist het op", tekst: dag(bovenschools.mrBekendOp) },
        { kop: "MR stemde in op", tekst: dag(bovenschools.mrInstemmingOp) },
        {
          kop: "GMR",
          tekst: metHoofdletter([gmr || "besluit nog niet opgeschreven", dag(bovenschools.gmrOp)].join("; ")),
        },
      ],
    },
    {
      soort: "kant",
      titel: "Handtekeningen",
      blokken: ["Namens de MR:", "Namens de GMR:", "Namens het bestuur:"].map((label) => ({
        soort: "invullijn",
        label,
      })),
    },
  ];
}
