import type { Beeld } from "../beeld.ts";
import type { Recht } from "../instemming/recht.ts";
import type { Rij, Tabel, Tekst } from "./blok.ts";
import { verwijs } from "./tekst.ts";

/** A right that this plan probably touches, and the parts of the plan that touch it. */
export type Geraakt = { recht: Recht; door: string[] };

/** Interventions that by their nature take place outside the normal school time. */
const BUITEN_LESTIJD = ["leertijduitbreiding", "zomer-lentescholen"];

const nummers = (delen: { nummer: string }[]): string[] => delen.map(({ nummer }) => nummer);

/** By right: which numbers of this plan touch it. A right that is not named here is never derived from a plan. */
const AANLEIDING: Record<string, (beeld: Beeld) => string[]> = {
  schoolplan: ({ keuzes }) => nummers(keuzes.filter(({ keuze }) => keuze.borging === "schoolplan")),
  "financieel-beleid": ({ begroting }) => nummers(begroting.regels),
  formatie: ({ begroting }) => nummers(begroting.regels.filter(({ regel }) => regel.soort === "eigen")),
  nascholing: ({ begroting }) => nummers(begroting.regels.filter(({ regel }) => regel.soort === "scholing")),
  taakbelasting: ({ keuzes }) =>
    nummers(keuzes.filter(({ keuze }) => keuze.inzet === "eigen" && (keuze.urenPerWeek ?? 0) > 0)),
  "buiten-lestijd-po": buitenLestijd,
  "buiten-lestijd-vo": buitenLestijd,
};

function buitenLestijd({ keuzes }: Beeld): string[] {
  return nummers(keuzes.filter(({ keuze }) => BUITEN_LESTIJD.includes(keuze.interventie)));
}

/**
 * Rights of the MR that this plan probably touches, of the school's sectoren. Never certain: the reglement of the
 * school may differ, and the text of the law is of about 2014.
 */
export function rechtenVanPlan(beeld: Beeld): Geraakt[] {
  const { sectoren } = beeld.dossier.school;
  return beeld.inhoud.rechten
    .filter((recht) => recht.sectoren.some((sector) => sectoren[sector]))
    .map((recht) => ({ recht, door: AANLEIDING[recht.id]?.(beeld) ?? [] }))
    .filter(({ door }) => door.length > 0);
}

/** More numbers than this make the cell unreadable; the whole list stands in the parts themselves. */
const MEESTE_NUMMERS = 6;

const waar = (door: string[]): Tekst =>
  door.length > MEESTE_NUMMERS ? `${verwijs(door.slice(0, MEESTE_NUMMERS))} en meer` : verwijs(door);

/** What the law gives a geleding. The school may ask more than that: its own question stands at the top of the part. */
const rechtVan = ({ recht, wie }: Recht): Tekst =>
  recht === "instemming" ? `Recht op instemming: ${wie}` : `Recht op advies: ${wie}`;

/** Per geleding its right, with below it what that right is about and where that stands in the plan. */
export function rechtentabel(geraakt: Geraakt[]): Tabel {
  const noten = [...new Set(geraakt.map(({ recht }) => recht.noot).filter(Boolean))];
  const rechten = new Map<Tekst, Geraakt[]>();
  for (const een of geraakt) {
    const recht = rechtVan(een.recht);
    rechten.set(recht, [...(rechten.get(recht) ?? []), een]);
  }
  return {
    soort: "tabel",
    bijschrift: "Wat de MR waarschijnlijk mag. Controleer dit in uw reglement.",
    kolommen: [
      { kop: "Onderdeel", breedte: 240 },
      { kop: "In dit plan", breedte: 140 },
      { kop: "Wet (Wms)", breedte: 104 },
    ],
    rijen: [...rechten].flatMap(([recht, delen]): Rij[] => [
      { groep: true, cellen: [recht, "", ""] },
      ...delen.map(({ recht: { onderdeel, artikel }, door }) => ({ cellen: [onderdeel, waar(door), artikel] })),
    ]),
    noot: ["Wms, tekst van ongeveer 2014.", ...noten].join(" "),
  };
}
