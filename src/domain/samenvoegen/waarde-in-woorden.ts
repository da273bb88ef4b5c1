import { toonBedrag } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { leesInterventie } from "../dossier/eigen-menukaart.ts";
import type { Waarde } from "../dossier/entries.ts";
import { leesInzending } from "../dossier/inzending.ts";
import {
  AARDNAMEN,
  BORGINGNAMEN,
  DEELNAMENAMEN,
  DUURNAMEN,
  GESPREKSGROEPNAMEN,
  INZETNAMEN,
  ROLNAMEN,
  SOORTNAMEN,
} from "../dossier/namen.ts";
import { OPTIES } from "../schoolscan/opties.ts";
import { telling, toonGetal } from "../taal.ts";
import { eigenNaam, type Leesbaar } from "./plaats.ts";

/** Leaves that hold centen. */
const CENTEN = new Set(["bedrag", "gpl", "tarief", "prijs", "onverdeeld"]);
/** Leaves that hold the id of an item of this list. */
const VERWIJST = new Set(["keuze", "potje", "regel"]);

const uitOpties = (opties: readonly { waarde: string; woorden: string }[]) =>
  Object.fromEntries(opties.map(({ waarde, woorden }) => [waarde, woorden]));

/** Words of leaves with fixed values, by the name of the leaf. */
const WOORDEN: Record<string, Partial<Record<string, string>>> = {
  zorg: uitOpties(OPTIES.Z),
  omvang: uitOpties(OPTIES.O),
  klaar: uitOpties(OPTIES.K),
  verschil: uitOpties(OPTIES.V),
  verwacht: uitOpties(OPTIES.W),
  rol: ROLNAMEN,
  inzet: INZETNAMEN,
  deelname: DEELNAMENAMEN,
  borging: BORGINGNAMEN,
  soort: SOORTNAMEN,
  duur: DUURNAMEN,
  aard: AARDNAMEN,
  groep: GESPREKSGROEPNAMEN,
};

/** A hand-in is never shown: only whose kind it is, and how many times it was handed in. */
function inzendingInWoorden(waarde: Waarde): string {
  const inzending = leesInzending(String(waarde));
  return inzending
    ? `formulier van ${ROLNAMEN[inzending.rol]}, ${telling(inzending.keer, "keer", "keer")} ingeleverd`
    : "een formulier";
}

function getalInWoorden(veld: string, getal: number): string {
  return CENTEN.has(veld) ? toonBedrag(getal) : /jaar$/.test(veld) ? String(getal) : toonGetal(getal);
}

/** Text of a leaf: the name of what it refers to, a date in words, or the text itself. */
function tekstInWoorden(bron: Leesbaar, veld: string, tekst: string): string {
  if (veld === "interventie") return bron.inhoud.menukaart.find(({ id }) => id === tekst)?.titel ?? tekst;
  if (VERWIJST.has(veld)) return eigenNaam(bron, `${veld}/${tekst}`) || "zonder naam";
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? toonDatum(tekst) : tekst;
}

/** A stored value for people. Hand-ins and keys are named, never shown. */
export function waardeInWoorden(bron: Leesbaar, sleutel: string, waarde: Waarde | undefined): string {
  if (waarde === undefined || waarde === "") return "leeg";
  const [tak] = sleutel.split("/");
  const veld = sleutel.split("/").at(-1) ?? "";
  if (tak === "inzending") return inzendingInWoorden(waarde);
  if (tak === "eigenMenukaart" && sleutel.includes("/interventie/"))
    return leesInterventie(String(waarde))?.titel ?? "een interventie";
  if (tak === "sleutel") return "een sleutel van de schoolscan";
  const woord = WOORDEN[veld]?.[String(waarde)];
  if (woord) return woord;
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return typeof waarde === "number" ? getalInWoorden(veld, waarde) : tekstInWoorden(bron, veld, waarde);
}
