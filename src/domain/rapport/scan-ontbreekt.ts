import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { nummerVanVraag } from "../feiten.ts";
import { onderdelen } from "../schoolscan/item.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { metHoofdletter } from "../taal.ts";
import { titelVanVraag } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

function wieZoektUit({ dossier }: Beeld, ref: string): Tekst {
  const notitie = dossier.bevinding[ref];
  const wie = plat(notitie?.wie ?? "");
  const voor = toonDatum(notitie?.uitzoekenVoor);
  if (!wie && !voor) return "Wie dit uitzoekt en wanneer, is nog niet opgeschreven.";
  if (!wie) return `Uitgezocht vóór ${voor}; wie dat doet, is nog niet opgeschreven.`;
  return voor
    ? `${metHoofdletter(wie)} zoekt dit uit vóór ${voor}.`
    : `${metHoofdletter(wie)} zoekt dit uit; een datum ontbreekt nog.`;
}

/** What the school does not see: answered with "geen zicht", with who finds it out and when. */
export function geenZicht(beeld: Beeld): Blok {
  const punten = beeld.geenZicht.map(({ ref, item }: Oordeel) => {
    const kop = `${nummerVanVraag(beeld, item)} ${titelVanVraag(beeld, ref)}`;
    return `**${kop}.** ${wieZoektUit(beeld, ref)}`;
  });
  const uitleg = beeld.inhoud.teksten.klein.geenZicht;
  return {
    soort: "kant",
    titel: "Wat wij niet zien",
    blokken:
      punten.length > 0
        ? [
            { soort: "alinea", tekst: uitleg },
            { soort: "lijst", punten },
          ]
        : [{ soort: "alinea", tekst: "Bij geen enkele vraag antwoordde de school: geen zicht." }],
  };
}

/** Questions without any answer, listed apart, per onderdeel. */
export function onbeantwoord(beeld: Beeld): Blok {
  const punten = onderdelen(beeld.inhoud.scan).flatMap(({ id, titel }): Tekst[] => {
    const items = beeld.onbeantwoord.filter((item) => item.onderdeel === id);
    if (items.length === 0) return [];
    return [`**${titel}:** ${items.map((item) => `${nummerVanVraag(beeld, item.id)} ${item.kort}`).join("; ")}.`];
  });
  return {
    soort: "kant",
    titel: "Niet beantwoord",
    blokken:
      punten.length > 0
        ? [
            {
              soort: "alinea",
              tekst: `${beeld.onbeantwoord.length} van de ${beeld.items.length} vragen zijn nog niet beantwoord.`,
            },
            { soort: "lijst", punten },
          ]
        : [{ soort: "alinea", tekst: "Alle vragen die voor deze school gelden, zijn beantwoord." }],
  };
}
