import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { isTijdelijk, kostenPerJaar } from "../begroting/daarna.ts";
import type { Kostenregel, Potjestand } from "../begroting/totalen.ts";
import { toonDatum } from "../dossier/datum.ts";
import { BORGINGNAMEN } from "../dossier/namen.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { alsZin, opsomming } from "../taal.ts";
import { naamVanPotje } from "./begroting-potjes.ts";
import { titelVanKeuze, titelVanRegel } from "./benoem.ts";
import type { Blok, Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

const potjeVan = ({ begroting }: Beeld, { regel }: Kostenregel): Potjestand | undefined =>
  begroting.potjes.find(({ id }) => id === regel.potje);

/** Yearly cost that is paid from money that ends. */
const structureelUitTijdelijk = (beeld: Beeld): Kostenregel[] =>
  beeld.begroting.regels.filter((regel) => {
    const potje = potjeVan(beeld, regel);
    return regel.regel.duur === "structureel" && potje !== undefined && isTijdelijk(potje.potje);
  });

function naAfloop(beeld: Beeld): Blok {
  const regels = structureelUitTijdelijk(beeld);
  const bedrag = bedragweergave(regels.map(kostenPerJaar));
  const punten = regels.map((regel) => {
    const potje = potjeVan(beeld, regel);
    const wie = plat(regel.regel.dekkingDaarna);
    return `[[${regel.nummer}]] ${titelVanRegel(regel)}: ${bedrag(kostenPerJaar(regel))} per jaar uit ${potje ? naamVanPotje(potje) : "een potje"}. ${wie ? `Daarna betaalt: ${alsZin(wie)}` : "Wie dit daarna betaalt, is nog niet opgeschreven."}`;
  });
  return {
    soort: "kant",
    titel: "Blijvende kosten uit tijdelijk geld",
    blokken:
      punten.length > 0
        ? [{ soort: "lijst", punten }]
        : [{ soort: "alinea", tekst: "Er zijn geen jaarlijkse kosten die uit tijdelijk geld worden betaald." }],
  };
}

/** When the money of a choice stops, per potje that pays for it. */
function geldStopt(beeld: Beeld, { regels }: Keuzebeeld): Tekst {
  const potjes = [...new Set(regels.map((regel) => potjeVan(beeld, regel)))].filter((p) => p !== undefined);
  if (potjes.length === 0) return regels.length > 0 ? "nog geen potje" : "kost geen geld";
  const einden = potjes.map((stand) =>
    stand.potje.einddatum
      ? toonDatum(stand.potje.einddatum)
      : isTijdelijk(stand.potje)
        ? "datum niet opgeschreven"
        : "loopt door",
  );
  return opsomming([...new Set(einden)]);
}

/** Per choice: when its money stops, what happens then, and the explanation. */
export function daarnaTabel(beeld: Beeld): Tabel {
  return {
    soort: "tabel",
    bijschrift: "Wat er gebeurt als het geld stopt",
    kolommen: [
      { kop: "Interventie", breedte: 130 },
      { kop: "Geld stopt", breedte: 90 },
      { kop: "Wat er dan gebeurt", breedte: 96 },
      { kop: "Uitleg", breedte: 166 },
    ],
    rijen: beeld.keuzes.map((keuze) => ({
      cellen: [
        `[[${keuze.nummer}]] ${titelVanKeuze(keuze)}`,
        geldStopt(beeld, keuze),
        keuze.keuze.borging ? BORGINGNAMEN[keuze.keuze.borging] : "nog niet gekozen",
        plat(keuze.keuze.borgingUitleg) || "niet opgeschreven",
      ],
    })),
  };
}

/** What happens after the money: the table per choice, and yearly cost on money that ends with who pays then. */
export function alsHetGeldStopt(beeld: Beeld): Blok[] {
  return [...(beeld.keuzes.length > 0 ? [daarnaTabel(beeld)] : []), naAfloop(beeld)];
}
