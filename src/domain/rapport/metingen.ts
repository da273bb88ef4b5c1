import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { titelVanMeetpunt } from "./benoem.ts";
import type { Tabel } from "./blok.ts";
import { plat } from "./tekst.ts";

/** What was seen so far at the moments of the measuring points, by date. Undefined while nothing was written down. */
export function metingentabel({ meetpunten }: Beeld): Tabel | undefined {
  const rijen = meetpunten.flatMap((beeld) =>
    Object.entries(beeld.meetpunt.metingen)
      .filter(([, { waarde, toelichting }]) => waarde.trim() || toelichting.trim())
      .map(([moment, meting]) => ({ beeld, meting, datum: beeld.meetpunt.momenten[moment] ?? "" }))
      .sort((a, b) => (a.datum < b.datum ? -1 : 1)),
  );
  if (rijen.length === 0) return undefined;
  return {
    soort: "tabel",
    bijschrift: "Wat wij tot nu toe zagen",
    kolommen: [
      { kop: "Meetpunt", breedte: 150 },
      { kop: "Wanneer", breedte: 80 },
      { kop: "Wat wij zagen", breedte: 120 },
      { kop: "Wat er nog meer speelde", breedte: 150 },
    ],
    rijen: rijen.map(({ beeld, meting, datum }) => ({
      cellen: [
        `[[${beeld.nummer}]] ${titelVanMeetpunt(beeld)}`,
        toonDatum(datum) || "geen datum",
        plat(meting.waarde) || "niet opgeschreven",
        plat(meting.toelichting) || "niet opgeschreven",
      ],
    })),
  };
}
