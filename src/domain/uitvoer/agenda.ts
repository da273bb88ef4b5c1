import type { Beeld } from "../beeld.ts";
import { plankopVan, planNaam } from "../dossier/plannaam.ts";
import { opVolgorde } from "../dossier/velden.ts";

/** A day in the calendar. The uid stays the same as long as the moment exists: importing again moves it. */
export type Afspraak = { uid: string; datum: string; titel: string; uitleg: string };

type Los = { naam: string; datum: string | undefined; titel: string; uitleg: string };

/** Days that exist once per plan. */
function vasteDagen({ dossier: { mr, plan } }: Beeld): Los[] {
  return [
    { naam: "mr-verstuurd", datum: mr.verstuurdOp, titel: "Plan naar de MR", uitleg: "De MR krijgt het plan." },
    { naam: "mr-besluit", datum: mr.besluitOp, titel: "MR besluit over het plan", uitleg: "Vergadering van de MR." },
    {
      naam: "scan-opnieuw",
      datum: plan.scanOpnieuwOp,
      titel: "Schoolscan opnieuw",
      uitleg: "Vul de scan nog een keer in.",
    },
  ];
}

function meetmomenten({ meetpunten, keuzes }: Beeld): Los[] {
  return meetpunten.flatMap(({ id, nummer, meetpunt }) => {
    const keuze = keuzes.find((kandidaat) => kandidaat.id === meetpunt.keuze);
    const uitleg = [
      keuze && `Bij ${keuze.nummer} ${keuze.naam}.`,
      meetpunt.streefwaarde && `Streefwaarde: ${meetpunt.streefwaarde}.`,
      meetpunt.wie && `Wie meet: ${meetpunt.wie}.`,
    ];
    return Object.entries(meetpunt.momenten).map(([moment, datum]) => ({
      naam: `meetpunt-${id}-${moment}`,
      datum,
      titel: `Terugkijken: ${nummer} ${meetpunt.wat || "meetpunt"}`,
      uitleg: uitleg.filter(Boolean).join(" "),
    }));
  });
}

/**
 * Every dated moment of the plan: looking back at a measuring point, telling the MR, the decision of the MR and the next
 * scan; by date. `plan` is the id of the dossier, for days that exist once per plan.
 */
export function maakAgenda(beeld: Beeld, plan: string): Afspraak[] {
  const naam = planNaam(plankopVan(beeld.dossier));
  const mr = opVolgorde(beeld.dossier.mrMoment).map(
    ({ id, datum, onderwerp }): Los => ({
      naam: `mr-moment-${id}`,
      datum,
      titel: `MR bijpraten${onderwerp ? `: ${onderwerp}` : ""}`,
      uitleg: "De MR hoort hoe het gaat.",
    }),
  );
  const van = (dagen: Los[], vooraf: string) =>
    dagen.flatMap(({ naam: uid, datum, titel, uitleg }) =>
      datum
        ? [{ uid: `${vooraf}${uid}@schoolprogramma`, datum, titel, uitleg: `${uitleg} Plan: ${naam}.`.trim() }]
        : [],
    );
  return [...van(vasteDagen(beeld), `${plan}-`), ...van([...meetmomenten(beeld), ...mr], "")].sort((a, b) =>
    a.datum === b.datum ? (a.uid < b.uid ? -1 : 1) : a.datum < b.datum ? -1 : 1,
  );
}
