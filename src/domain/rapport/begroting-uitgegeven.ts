import type { Beeld } from "../beeld.ts";
import { bedragweergave, toonBedrag } from "../begroting/bedrag.ts";
import { naamVanPotje } from "./begroting-potjes.ts";
import type { Tabel } from "./blok.ts";

/** What was spent so far per potje, and what is left of it. Undefined while nothing was spent. */
export function uitgegeventabel({ begroting }: Beeld): Tabel | undefined {
  const { potjes, beschikbaar, totaal, uitgegeven, uitgegevenZonderRegel } = begroting;
  if (uitgegeven.totaal === 0) return undefined;
  const over = beschikbaar.totaal - uitgegeven.totaal;
  const rijen = potjes.map((stand) => ({
    naam: naamVanPotje(stand),
    bedragen: [stand.beschikbaar.totaal, stand.gepland.totaal, stand.uitgegeven.totaal, stand.rest.totaal],
  }));
  const samen = [beschikbaar.totaal, totaal.totaal, uitgegeven.totaal, over];
  const bedrag = bedragweergave([...samen, ...rijen.flatMap(({ bedragen }) => bedragen)]);
  const los = uitgegeven.totaal - potjes.reduce((som, stand) => som + stand.uitgegeven.totaal, 0);
  return {
    soort: "tabel",
    bijschrift: "Wat er al is uitgegeven, per potje",
    kolommen: [
      { kop: "Potje", breedte: 160 },
      ...["Beschikbaar", "Gepland", "Uitgegeven", "Nog niet uitgegeven"].map((kop) => ({
        kop,
        breedte: 80,
        getal: true,
      })),
    ],
    rijen: rijen.map(({ naam, bedragen }) => ({ cellen: [naam, ...bedragen.map(bedrag)] })),
    totaal: ["Samen", ...samen.map(bedrag)],
    ...(los > 0 && {
      noot: `Van het uitgegeven geld hoort ${toonBedrag(los)} bij geen potje${uitgegevenZonderRegel.totaal > 0 ? ", of bij een post die er niet meer is" : ""}.`,
    }),
  };
}
