import type { Beeld } from "../beeld.ts";
import { toonLooptijd } from "../dossier/schooljaar.ts";
import type { Recht } from "../instemming/recht.ts";
import type { Rij, Tabel, Tekst } from "./blok.ts";
import { verwijs, vul } from "./tekst.ts";

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

/** The question as it lies with one geleding: to agree, or to give advice. */
function vraagAan({ inhoud, dossier }: Beeld, { recht, wie }: Recht): Tekst {
  const { instemming, advies } = inhoud.teksten.besluit.vraag;
  const schooljaren = toonLooptijd(dossier.plan) || "de schooljaren die nog gekozen worden";
  return vul(recht === "instemming" ? instemming : advies, { geleding: wie, schooljaren });
}

/** Per geleding the question to it, with below it what that question is about and where it stands in the plan. */
export function rechtentabel(beeld: Beeld, geraakt: Geraakt[]): Tabel {
  const noten = [...new Set(geraakt.map(({ recht }) => recht.noot).filter(Boolean))];
  const vragen = new Map<Tekst, Geraakt[]>();
  for (const een of geraakt) {
    const vraag = vraagAan(beeld, een.recht);
    vragen.set(vraag, [...(vragen.get(vraag) ?? []), een]);
  }
  return {
    soort: "tabel",
    bijschrift: "Wat de MR waarschijnlijk mag. Controleer dit in uw reglement.",
    kolommen: [
      { kop: "Onderdeel", breedte: 240 },
      { kop: "In dit plan", breedte: 140 },
      { kop: "Wet (Wms)", breedte: 104 },
    ],
    rijen: [...vragen].flatMap(([vraag, delen]): Rij[] => [
      { groep: true, cellen: [vraag, "", ""] },
      ...delen.map(({ recht, door }) => ({ cellen: [recht.onderdeel, waar(door), recht.artikel] })),
    ]),
    noot: ["Wms, tekst van ongeveer 2014.", ...noten].join(" "),
  };
}
