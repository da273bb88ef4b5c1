import type { Beeld } from "../beeld.ts";
import { klaarInWoorden } from "../regels/klaar-voor-mr.ts";
import type { Melding } from "../regels/melding.ts";
import { alsZin } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { type OpenPunt, openPunten } from "./openstaand.ts";
import { plat } from "./tekst.ts";

/** What the school answers: that it has to be solved first, or its reason to leave it so; "" = no reason yet. */
function antwoord({ ernst, reden }: Melding): Tekst {
  if (ernst === "STOP") return "**Moet nog worden opgelost** voordat dit plan gereed is voor de MR.";
  return reden.trim() ? `**Reden van de school:** ${alsZin(plat(reden))}` : "";
}

const over = (melding: Melding): Tekst[] => (melding.over ? [alsZin(plat(melding.over))] : []);

/** "B5 woordenschat; B7 rekenen. Reden van de school: …": subjects with the same answer together. */
function perAntwoord(meldingen: Melding[]): Tekst[] {
  return [...new Set(meldingen.map(antwoord))].map((zin) => {
    const namen = meldingen.filter((melding) => antwoord(melding) === zin).map((melding) => plat(melding.over));
    return `${alsZin(namen.join("; "))} ${zin}`.trim();
  });
}

/** One rule about several subjects: what it says once when it says the same of each, else at each subject. */
function punt(meldingen: OpenPunt): Tekst {
  const [eerste, ...rest] = meldingen;
  const kop = `**${alsZin(plat(eerste.kop))}**`;
  const gelijk = rest.every(({ kop: ander, melding }) => ander === eerste.kop && melding === eerste.melding);
  if (rest.length > 0 && gelijk)
    return [kop, alsZin(plat(eerste.melding)), "Dit gaat over:", ...perAntwoord(meldingen)].join(" ");
  return [kop, ...meldingen.flatMap((melding) => [...over(melding), alsZin(plat(melding.melding)), antwoord(melding)])]
    .filter(Boolean)
    .join(" ");
}

/** Section 12: what is not settled, with the reason of the school. Tips are never printed. */
export function hoofdstukOpenPunten(beeld: Beeld): Blok[] {
  const punten = openPunten(beeld);
  const stand: Blok = { soort: "alinea", tekst: klaarInWoorden(beeld.klaarVoorMr) };
  if (punten.length === 0) return [stand, { soort: "alinea", tekst: beeld.inhoud.teksten.besluit.regels.geenOpen }];
  return [
    stand,
    {
      soort: "alinea",
      tekst: "Met jullie is de school bedoeld. Punten met een reden heeft de school bewust zo gelaten.",
    },
    { soort: "lijst", genummerd: true, punten: punten.map(punt) },
  ];
}
