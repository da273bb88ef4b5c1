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

/** Answered with "geen zicht", with who finds it out and when. */
function geenZicht(beeld: Beeld): Blok[] {
  const punten = beeld.geenZicht.map(({ ref, item }: Oordeel) => {
    const kop = `${nummerVanVraag(beeld, item)} ${titelVanVraag(beeld, ref)}`;
    return `**${kop}.** ${wieZoektUit(beeld, ref)}`;
  });
  if (punten.length === 0)
    return [{ soort: "alinea", tekst: "Bij geen enkele vraag antwoordde de school: geen zicht." }];
  return [
    { soort: "alinea", tekst: beeld.inhoud.teksten.klein.geenZicht },
    { soort: "lijst", punten },
  ];
}

/** Questions without any answer, per onderdeel. */
function onbeantwoord(beeld: Beeld): Blok[] {
  if (beeld.onbeantwoord.length === 0)
    return [{ soort: "alinea", tekst: "Alle vragen die voor deze school gelden, zijn beantwoord." }];
  const punten = onderdelen(beeld.inhoud.scan).flatMap(({ id, titel }): Tekst[] => {
    const items = beeld.onbeantwoord.filter((item) => item.onderdeel === id);
    if (items.length === 0) return [];
    return [`**${titel}:** ${items.map((item) => `${nummerVanVraag(beeld, item.id)} ${item.kort}`).join("; ")}.`];
  });
  return [
    {
      soort: "alinea",
      tekst: `${beeld.onbeantwoord.length} van de ${beeld.items.length} vragen zijn nog niet beantwoord.`,
    },
    { soort: "lijst", punten },
  ];
}

/** What the school does not see, and what nobody answered. */
export const watWijNietZien = (beeld: Beeld): Blok => ({
  soort: "kant",
  titel: "Wat wij niet zien",
  blokken: [...geenZicht(beeld), ...onbeantwoord(beeld)],
});
