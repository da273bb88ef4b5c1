import type { Beeld } from "../beeld.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import {
  isAlleenGemiddelde,
  type Resultaatrij,
  resultatenVan,
  toonbareResultaten,
} from "../leerresultaten/resultaten.ts";
import { momentInWoorden, onderwerpInWoorden, verdelingInWoorden } from "../leerresultaten/woorden.ts";
import { metHoofdletter, telling, toonGetal } from "../taal.ts";
import type { Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

function verdelingVan(rij: Resultaatrij): Tekst {
  const delen = [
    metHoofdletter(verdelingInWoorden(rij)),
    rij.gemiddelde === undefined ? "" : `gemiddeld ${toonGetal(rij.gemiddelde)}`,
    isAlleenGemiddelde(rij) ? "de verdeling is niet bekend" : "",
  ].filter(Boolean);
  return delen.join("; ") || "niet ingevuld";
}

const toetsVan = ({ toets, bron }: Resultaatrij): Tekst => plat([toets, bron].filter(Boolean).join(", "));

/** Results per vak, groep and moment, of groups of ten and more; how many are left out is said, not which. */
export function resultatentabel(beeld: Beeld): Tabel | undefined {
  const toonbaar = toonbareResultaten(beeld.dossier);
  const verborgen = resultatenVan(beeld.dossier).length - toonbaar.length;
  if (toonbaar.length === 0) return undefined;
  return {
    soort: "tabel",
    bijschrift: "Leerresultaten per groep",
    kolommen: [
      { kop: "Vak en groep", breedte: 120 },
      { kop: "Moment en toets", breedte: 120 },
      { kop: "Leerlingen", breedte: 58, getal: true },
      { kop: "Hoe de leerlingen verdeeld zijn", breedte: 186 },
    ],
    rijen: toonbaar.map((rij) => ({
      cellen: [
        metHoofdletter(plat(onderwerpInWoorden(rij, beeld.dossier.school))),
        [metHoofdletter(momentInWoorden(rij)), toetsVan(rij)].filter(Boolean).join(". "),
        rij.n === undefined ? "" : toonGetal(rij.n),
        verdelingVan(rij),
      ],
    })),
    noot: [
      "Procenten van de leerlingen die de toets maakten. Een andere toets of een andere groep leerlingen geeft ook een verschil.",
      ...(verborgen > 0
        ? [
            `${telling(verborgen, "resultaat staat", "resultaten staan")} hier niet, omdat het om minder dan ${KLEINSTE_GROEP} leerlingen gaat, het aantal ontbreekt, of een kleine groep anders af te leiden is.`,
          ]
        : []),
    ].join(" "),
  };
}
