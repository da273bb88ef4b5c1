import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { nummerVanVraag } from "../feiten.ts";
import { toonbareResultaten } from "../leerresultaten/resultaten.ts";
import { type Conclusie, conclusiesVan, soortenZin } from "../schoolscan/conclusies.ts";
import { alsZin, metHoofdletter, opsomming } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { alineas, plat } from "./tekst.ts";

/** Who finds out what is not known yet, and when. */
function uitzoeken({ tekst: { wie, uitzoekenVoor } }: Conclusie): Tekst[] {
  const voor = toonDatum(uitzoekenVoor);
  const rol = plat(wie);
  if (rol && voor) return [`${metHoofdletter(rol)} zoekt dit uit vóór ${voor}.`];
  if (rol) return [`${metHoofdletter(rol)} zoekt dit uit; een datum ontbreekt nog.`];
  return voor ? [`Uitgezocht vóór ${voor}; wie dat doet, is nog niet opgeschreven.`] : [];
}

function watMist(beeld: Beeld, conclusie: Conclusie): Tekst[] {
  const { geenZicht, onbeantwoord, tekst } = conclusie;
  const nummers = (items: string[]) => opsomming(items.map((item) => nummerVanVraag(beeld, item)));
  return [
    ...alineas(tekst.nietZien),
    ...(geenZicht.length > 0 ? [`Geen zicht bij vraag ${nummers(geenZicht.map(({ item }) => item))}.`] : []),
    ...(onbeantwoord.length > 0 ? [`Nog niet beantwoord: vraag ${nummers(onbeantwoord.map(({ id }) => id))}.`] : []),
    ...uitzoeken(conclusie),
  ];
}

/** What it rests on; results only as far as they may leave the device. */
function hoeWijHetWeten(conclusie: Conclusie, toonbaar: ReadonlySet<string>): Tekst[] {
  const vakken = new Set(conclusie.resultaten.filter(({ id }) => toonbaar.has(id)).map(({ vak }) => plat(vak)));
  return [
    soortenZin(conclusie).replace(
      "Zoek er een tweede soort bij: dan zien jullie scherper.",
      "Een tweede soort ontbreekt nog.",
    ),
    ...(conclusie.bronnen.length > 0 ? [`Aangekruist: ${opsomming(conclusie.bronnen)}.`] : []),
    ...(conclusie.bewijs.length > 0 ? [`Bewijsstukken: ${alsZin(plat(conclusie.bewijs.join("; ")))}`] : []),
    ...(vakken.size > 0 ? [`Leerresultaten: ${opsomming([...vakken])}.`] : []),
  ];
}

/** Per onderdeel that the school wrote a conclusion for: what it sees, how it knows, and what it does not see. */
export function conclusiesPerOnderdeel(beeld: Beeld): Blok[] {
  const toonbaar = new Set(toonbareResultaten(beeld.dossier).map(({ id }) => id));
  const geschreven = conclusiesVan(beeld).filter(
    ({ tekst }) => tekst.zien.trim() !== "" || tekst.nietZien.trim() !== "",
  );
  if (geschreven.length === 0) return [];
  return [
    { soort: "kop", niveau: 2, tekst: "Conclusies per onderdeel" },
    ...geschreven.map((conclusie): Blok => {
      const mist = watMist(beeld, conclusie);
      return {
        soort: "kant",
        titel: plat(conclusie.onderdeel.titel),
        blokken: [
          ...alineas(conclusie.tekst.zien),
          `**Hoe wij dit weten.** ${hoeWijHetWeten(conclusie, toonbaar).join(" ")}`,
          ...(mist.length > 0 ? [`**Wat wij nog niet zien.** ${mist.join(" ")}`] : []),
        ].map((tekst) => ({ soort: "alinea", tekst })),
      };
    }),
  ];
}
