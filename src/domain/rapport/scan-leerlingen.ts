import type { Beeld } from "../beeld.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import {
  type Gespreksbeeld,
  gespreksbeeldVan,
  stellingenVan,
  type Themabeeld,
} from "../schoolscan/klassengesprekken.ts";
import { huidigeRonde } from "../schoolscan/rondes.ts";
import { telling } from "../taal.ts";
import type { Blok, Cel, Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** So many themes are printed, most named first. */
const MEESTE_THEMAS = 10;

function stellingtabel({ stellingen }: Gespreksbeeld): Tabel {
  return {
    soort: "tabel",
    bijschrift: "Wat leerlingen zeiden bij de stellingen",
    kolommen: [
      { kop: "Stelling", breedte: 230 },
      ...["Eens", "Oneens", "Weet niet", "Klassen"].map((kop) => ({ kop, breedte: 62, getal: true })),
    ],
    rijen: stellingen.map(({ tekst, handen: { eens, oneens, weetNiet }, klassen }) => ({
      cellen: [
        plat(tekst),
        ...[eens, oneens, weetNiet, klassen].map((aantal): Cel => (klassen > 0 ? String(aantal) : "–")),
      ],
    })),
    noot: `Handen van alle klassen samen. Een klas telt mee als ${KLEINSTE_GROEP} leerlingen of meer antwoord gaven. – betekent: geen klas was groot genoeg.`,
  };
}

const themazin = ({ tekst, leerlingen, klassen }: Themabeeld): Tekst => {
  const wie = [
    ...(leerlingen > 0 ? [telling(leerlingen, "leerling", "leerlingen")] : []),
    telling(klassen, "klas", "klassen"),
  ];
  return `${plat(tekst)} (${wie.join(", ")})`;
};

function inleiding({ klassen, teKlein, leerlingen, teruggelegd }: Gespreksbeeld): Tekst {
  const zinnen = [
    `De school voerde ${telling(klassen, "gesprek", "gesprekken")} met klassen.`,
    leerlingen > 0 ? `Hier staat wat ${telling(leerlingen, "leerling", "leerlingen")} zeiden.` : "",
    teKlein > 0
      ? `Van ${telling(teKlein, "klas", "klassen")} staat hier niets, omdat de groep te klein was of niet geteld is.`
      : "",
    teruggelegd > 0
      ? `${telling(teruggelegd, "klas", "klassen")} ${teruggelegd === 1 ? "zag" : "zagen"} het verslag eerst zelf.`
      : "Geen klas zag het verslag nog zelf.",
  ];
  return zinnen.filter(Boolean).join(" ");
}

/** What pupils said in conversations with their class: hands and themes, never of a class that is too small. */
export function watLeerlingenZeiden({ dossier, inhoud }: Beeld): Blok[] {
  const beeld = gespreksbeeldVan(dossier, huidigeRonde(dossier), stellingenVan(inhoud.formulieren));
  if (beeld.klassen === 0) return [];
  const themas = beeld.themas.slice(0, MEESTE_THEMAS).map(themazin);
  const lijst: Blok[] = themas.length > 0 ? [{ soort: "lijst", punten: themas }] : [];
  return [
    {
      soort: "kant",
      titel: "Wat leerlingen zeiden",
      blokken: [{ soort: "alinea", tekst: inleiding(beeld) }, ...lijst],
    },
    ...(beeld.stellingen.some(({ klassen }) => klassen > 0) ? [stellingtabel(beeld)] : []),
  ];
}
