import type { Beeld } from "../beeld.ts";
import type { Overleg } from "../dossier/ronde.ts";
import { nummerVanVraag } from "../feiten.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";
import { beslotenVragen } from "../schoolscan/bijeenkomst.ts";
import type { Scanitem } from "../schoolscan/item.ts";
import type { ItemRef } from "../schoolscan/oordeel.ts";
import { overlegVan } from "../schoolscan/overleg.ts";
import { huidigeRonde } from "../schoolscan/rondes.ts";
import { aantalStemmen, besluitInWoorden, besluitschaal, stemvragen } from "../schoolscan/stemvragen.ts";
import { metHoofdletter } from "../taal.ts";
import { itemVoor, titelVanVraag } from "./benoem.ts";
import type { Blok, Rij, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

const GEEN_STEMMEN = "geen handen geteld";

/** The first show of hands in words: "veel zorgen 7, enige zorgen 3"; too few voters stay hidden. */
function handen({ inhoud }: Beeld, item: Scanitem, overleg: Overleg): Tekst {
  const [vraag] = stemvragen(item, inhoud.doelgebieden);
  const totaal = vraag ? aantalStemmen(vraag, overleg) : 0;
  if (!vraag || totaal === 0) return GEEN_STEMMEN;
  if (totaal < KLEINSTE_TEAM) return `minder dan ${KLEINSTE_TEAM} handen`;
  return vraag.opties
    .flatMap(({ sleutel, woorden }) => (overleg.stemmen[sleutel] ? [`${woorden} ${overleg.stemmen[sleutel]}`] : []))
    .join(", ");
}

function rijVan(beeld: Beeld, ref: ItemRef): Rij[] {
  const item = itemVoor(beeld, ref);
  if (!item) return [];
  const overleg = overlegVan(beeld.dossier, huidigeRonde(beeld.dossier), ref);
  const uitleg = besluitschaal(item) ? plat(overleg.besluitUitleg) : "";
  return [
    {
      cellen: [
        `${nummerVanVraag(beeld, item.id)} ${metHoofdletter(titelVanVraag(beeld, ref))}`,
        handen(beeld, item, overleg),
        `**${metHoofdletter(plat(besluitInWoorden(item, overleg)))}**`,
        uitleg || "–",
      ],
    },
  ];
}

/** What the team decided together in its meeting, beside the hands that were counted. */
export function watHetTeamBesloot(beeld: Beeld): Blok[] {
  const rijen = beslotenVragen(beeld).flatMap((ref) => rijVan(beeld, ref));
  if (rijen.length === 0) return [];
  return [
    {
      soort: "tabel",
      bijschrift: "Wat het team samen besloot",
      kolommen: [
        { kop: "Vraag", breedte: 120 },
        { kop: "Handen", breedte: 120 },
        { kop: "Besluit", breedte: 90 },
        { kop: "Waarom", breedte: 154 },
      ],
      rijen,
      noot: "Het besluit telt bij de bevindingen. De antwoorden die mensen eerder gaven, blijven bewaard.",
    },
  ];
}
