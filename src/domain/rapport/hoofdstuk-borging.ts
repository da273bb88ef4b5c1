import type { Beeld } from "../beeld.ts";
import { alsHetGeldStopt } from "./begroting-daarna.ts";
import { titelVanRegel } from "./benoem.ts";
import type { Blok } from "./blok.ts";
import { alineas } from "./tekst.ts";

/** What the team learns stays when the money stops. */
function watHetTeamLeert({ begroting, keuzes }: Beeld): Blok {
  const punten = begroting.regels
    .filter(({ regel }) => regel.soort === "scholing")
    .map((regel) => {
      const keuze = keuzes.find(({ id }) => id === regel.regel.keuze);
      return `[[${regel.nummer}]] ${titelVanRegel(regel)}${keuze ? `, bij [[${keuze.nummer}]]` : ""}`;
    });
  return {
    soort: "kant",
    titel: "Wat het team leert",
    blokken:
      punten.length > 0
        ? [{ soort: "lijst", punten }]
        : [{ soort: "alinea", tekst: "In de begroting staat geen scholing van het team." }],
  };
}

/** What the school says afterwards, once it is written. */
function jaarverslag({ dossier }: Beeld): Blok[] {
  const tekst = dossier.plan.jaarverslag.trim();
  if (!tekst) return [];
  return [
    {
      soort: "kant",
      titel: "Voor het jaarverslag",
      blokken: alineas(tekst).map((alinea): Blok => ({ soort: "alinea", tekst: alinea })),
    },
  ];
}

/** Section 10: per choice what happens when the money stops, yearly cost that goes on, and what the team learns. */
export const hoofdstukBorging = (beeld: Beeld): Blok[] => [
  ...alsHetGeldStopt(beeld),
  watHetTeamLeert(beeld),
  ...jaarverslag(beeld),
];
