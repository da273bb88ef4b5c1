import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { uitnodigingsvormen } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { naarBase64url } from "#storage/base64url.ts";
import { maakSleutelpaar } from "#storage/versleutelen.ts";
import { leverIn, maakAntwoorden } from "./inzendingen.ts";
import { type Meting, percentiel } from "./meting.ts";

/** Longest link whose QR code any phone reads. */
const MAX_QR = 1000;
const LEDEN = 200;
/** Where a school could serve the app: it counts in the length of the link. */
const ADRES = "https://plan.school.voorbeeld.nl/#/meedoen/";

/** How large hand-ins of each form are, and how many of them fit in a QR code. */
export async function metenInleveringen(): Promise<Meting[]> {
  const [inhoud, paar] = await Promise.all([laadInhoud(), maakSleutelpaar()]);
  const school = { sectoren: { bao: true, vo: true } as const, schoolsoorten: {} };
  const metingen: Meting[] = [];
  for (const { formulier, rol, titel } of uitnodigingsvormen(inhoud, school)) {
    const uitnodiging: Uitnodiging = {
      formulier,
      rol,
      school: "De Proefschool (verzonnen)",
      fictief: true,
      sectoren: ["bao"],
      schoolsoorten: [],
      kenmerk: "plan1234",
      ronde: "r1",
      rondenaam: "Ronde 1",
      ontvanger: paar.ontvanger,
      vragen: [],
    };
    const pakjes: Uint8Array[] = [];
    for (let nr = 0; nr < LEDEN; nr += 1)
      pakjes.push(await leverIn(uitnodiging, maakAntwoorden(uitnodiging, inhoud, nr), nr));
    const groottes = pakjes.map(({ length }) => length);
    const passend = pakjes.filter((pakje) => ADRES.length + naarBase64url(pakje).length <= MAX_QR).length;
    metingen.push({
      wat: `inlevering "${titel}", bytes p50/p95/max`,
      gemeten: `${percentiel(groottes, 0.5)}/${percentiel(groottes, 0.95)}/${Math.max(...groottes)}, ${Math.round((100 * passend) / LEDEN)}% past in QR`,
      norm: "QR als de link ≤ 1000 tekens is",
      gehaald: undefined,
    });
  }
  return metingen;
}
