import type { Beeld } from "../beeld.ts";
import { KLEINSTE_GROEP, KLEINSTE_TEAM } from "../kleine-groep.ts";
import { begrippenlijst } from "./bijlage-begrippen.ts";
import { landelijkeBronnen, menukaartbronnen, menukaartuitleg } from "./bijlage-bronnen.ts";
import { tienVragen } from "./bijlage-vragen.ts";
import type { Blok, Tekst } from "./blok.ts";
import { tekstenVan } from "./lees-tekst.ts";

const ZO_REKENEN_WIJ: Tekst[] = [
  "Mensen: fte × kosten van een volledige baan per jaar × maanden gedeeld door 12. Uren: uren × tarief, met 21% btw als dat is aangevinkt. Leerlingen: aantal × bedrag.",
  "Een schooljaar loopt van 1 augustus tot en met 31 juli. Van een kalenderjaar hoort 7/12 bij het schooljaar dat eindigt, en 5/12 bij het schooljaar dat begint.",
  "Blijft over = beschikbaar min gepland. Deel van buiten = kosten van mensen van buiten, gedeeld door alle kosten.",
  "Een bedrag dat wij verdelen, telt altijd weer op tot het hele bedrag. Een tabel heeft alleen hele euro's, of overal centen.",
];

const ZO_ORDENEN_WIJ: Tekst[] = [
  "Elk antwoord van de scan krijgt punten, van 0 (geen zorg) tot 100 (zeer veel zorg). Per rol telt het middelste antwoord. Elke rol telt even zwaar.",
  "De volgorde van bevindingen is: punten × omvang. Hoe meer leerlingen, hoe hoger. Geen zicht is geen nul: het telt niet mee.",
  "Voorstellen van de app volgen uit de zorgen, de menukaart en wat de school aankan. De school kiest zelf.",
  "Deze punten en gewichten zijn keuzes van deze app. Ze komen niet uit onderzoek.",
  `Groepen van minder dan ${KLEINSTE_GROEP} leerlingen of ouders en minder dan ${KLEINSTE_TEAM} teamleden laten wij niet zien.`,
];

/** Section 14: words, the menukaart explained, questions, sources and how was counted. `voorgaand` = all blocks before. */
export function hoofdstukBijlage(beeld: Beeld, voorgaand: Blok[]): Blok[] {
  const rest: Blok[] = [
    ...tienVragen(beeld),
    { soort: "kop", niveau: 2, tekst: "Zo leest u de cijfers" },
    menukaartuitleg(beeld),
    { soort: "kant", titel: "Zo rekenen wij", blokken: [{ soort: "lijst", punten: ZO_REKENEN_WIJ }] },
    { soort: "kant", titel: "Zo ordenen wij", blokken: [{ soort: "lijst", punten: ZO_ORDENEN_WIJ }] },
    ...landelijkeBronnen(beeld),
    ...menukaartbronnen(beeld),
  ];
  const tekst = [...voorgaand, ...rest].flatMap(tekstenVan).join("\n");
  return [...begrippenlijst(beeld.inhoud.begrippen, tekst), ...rest];
}
