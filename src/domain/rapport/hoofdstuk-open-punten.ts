import type { Beeld } from "../beeld.ts";
import type { Melding } from "../regels/melding.ts";
import { alsZin } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { openPunten } from "./openstaand.ts";
import { plat } from "./tekst.ts";

function punt({ over, kop, melding, ernst, reden }: Melding): Tekst {
  const onderwerp = over ? `${plat(over)}. ` : "";
  const antwoord =
    ernst === "STOP"
      ? "**Moet nog opgelost** voordat dit plan gereed is voor de MR."
      : reden.trim()
        ? `**Reden van de school:** ${alsZin(plat(reden))}`
        : "De school heeft nog geen reden opgeschreven.";
  return `**${alsZin(plat(kop))}** ${onderwerp}${alsZin(plat(melding))} ${antwoord}`;
}

/** Section 12: what is not settled, with the reason of the school. Tips are never printed. */
export function hoofdstukOpenPunten(beeld: Beeld): Blok[] {
  const punten = openPunten(beeld);
  if (punten.length === 0) return [{ soort: "alinea", tekst: beeld.inhoud.teksten.besluit.regels.geenOpen }];
  return [
    {
      soort: "alinea",
      tekst:
        "Deze punten vond de controle van het plan. Ze zijn geschreven aan de school: met jullie is de school bedoeld. Punten met een reden heeft de school bewust zo gelaten.",
    },
    { soort: "lijst", genummerd: true, punten: punten.map(punt) },
  ];
}
