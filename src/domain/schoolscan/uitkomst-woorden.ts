import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import type { Feiten } from "../feiten.ts";
import { isAnoniem, KLEINSTE_VAN_ROL, toonAantal } from "../kleine-groep.ts";
import { metHoofdletter, opsomming, telling, toonGetal } from "../taal.ts";
import { ROLLEN_VANAF } from "./bespreek-eerst.ts";
import { totaalLeerlingen } from "./groepen.ts";
import { isVerdeeld, plekInWoorden } from "./groepsbeeld.ts";
import { plekkenVan, type Uitkomst, type Uitkomstrij } from "./uitkomst.ts";
import type { Groepsvrijgave } from "./vrijgave.ts";
import { personenSamen } from "./zichtbare-rollen.ts";
import type { Zijvraag } from "./zijvragen.ts";

/** How far groups agree on a question, in one sentence; `verschil` asks for attention. */
export type Eensgezind = { verschil: boolean; tekst: string };

const naamVan = ({ rol, soort }: Uitkomstrij): string => (soort === "samen" ? `${ROLNAMEN[rol]} samen` : ROLNAMEN[rol]);

/** "Verschil van 2 stappen: team veel zorgen, leerlingen weinig zorgen." or that they agree. "" = one group or none. */
export function eensgezind({ rijen, afstand, schaal }: Uitkomst): Eensgezind | undefined {
  const groepen = rijen.flatMap((rij) => (rij.soort !== "verborgen" && rij.beeld.plek > 0 ? [rij] : []));
  const verdeeld = groepen.filter(({ beeld }) => isVerdeeld(beeld)).map(naamVan);
  const binnen = verdeeld.length > 0 ? ` Binnen ${opsomming(verdeeld)} lopen de antwoorden uiteen.` : "";
  if (groepen.length < 2) return binnen ? { verschil: true, tekst: binnen.trim() } : undefined;
  if (afstand >= ROLLEN_VANAF) {
    const delen = groepen.map((rij) => `${naamVan(rij)}: ${rij.beeld.midden}`);
    return {
      verschil: true,
      tekst: `Verschil van ${toonGetal(afstand)} stappen. ${metHoofdletter(delen.join("; "))}.${binnen}`,
    };
  }
  if (afstand === 0)
    return {
      verschil: verdeeld.length > 0,
      tekst: `Eens: ${groepen[0]?.beeld.midden} bij ${opsomming(groepen.map(naamVan))}.${binnen}`,
    };
  const plekken = plekkenVan(rijen);
  const [laag, hoog] = [Math.min(...plekken), Math.max(...plekken)].map((plek) => plekInWoorden(schaal, plek));
  return { verschil: verdeeld.length > 0, tekst: `Bijna eens: het midden gaat van ${laag} tot ${hoog}.${binnen}` };
}

/** Who answered a question of their own form: "Leerlingen (12), eigen vraag". */
export const wieBijZijvraag = ({ rol, aantal }: Zijvraag): string =>
  `${metHoofdletter(ROLNAMEN[rol])} (${aantal}), eigen vraag`;

/** How many chose what: "2× goed, 10× niet zo goed"; below ten answers nothing of it. */
export const verdelingVanZijvraag = ({ stapels }: Zijvraag): string =>
  stapels?.flatMap(({ woorden, aantal }) => (aantal > 0 ? `${aantal}× ${woorden}` : [])).join(", ") ??
  "De verdeling tonen we vanaf 10 antwoorden";

/** What they answered: "2× goed, 10× niet zo goed. Midden: niet zo goed." */
export const zijvraagAntwoord = (zijvraag: Zijvraag): string =>
  `${[verdelingVanZijvraag(zijvraag), zijvraag.midden && `Midden: ${zijvraag.midden}`].filter(Boolean).join(". ")}.`;

/** Why the answers of a group are not shown. */
export function waaromVerborgen(rol: Rol, stand: Groepsvrijgave["stand"]): string {
  const grens = KLEINSTE_VAN_ROL[rol];
  if (stand === "open") return "Nog niet te zien. De antwoorden tellen mee als de ronde gesloten is.";
  if (stand === "gewijzigd") return "Niet meer te zien: na het tellen is er een formulier veranderd of weggehaald.";
  return `Minder dan ${grens} antwoorden. We tonen niets, zodat niemand te herkennen is.`;
}

const MENSEN: Record<Rol, [een: string, meer: string]> = {
  schoolleiding: ["schoolleider", "schoolleiders"],
  ib: ["intern begeleider", "intern begeleiders"],
  team: ["teamlid", "teamleden"],
  leerlingen: ["leerling", "leerlingen"],
  ouders: ["ouder", "ouders"],
};

type Bron = Pick<Feiten, "dossier" | "ronde" | "respondenten">;

/** Of how many people, where the school filled that in. */
function vanHoeveel({ dossier: { school } }: Bron, rol: Rol): string {
  const totaal = rol === "team" ? (school.team ?? 0) : rol === "leerlingen" ? totaalLeerlingen(school) : 0;
  return totaal > 0 ? ` van ${toonAantal(totaal, KLEINSTE_VAN_ROL[rol])}` : "";
}

/** Who answered on forms and how many, per role: "28 teamleden van 46 leverden een formulier in." Small groups only as such. */
function formulierenVan(bron: Bron, rol: Rol): string {
  const { stand, binnen } = bron.respondenten.groepen[rol];
  const [een, meer] = MENSEN[rol];
  if (stand === "geen") return "";
  if (isAnoniem(rol) && binnen < KLEINSTE_VAN_ROL[rol])
    return `Minder dan ${KLEINSTE_VAN_ROL[rol]} ${meer} leverden een formulier in. Hun antwoorden tellen niet mee.`;
  const geteld = Object.keys(bron.respondenten.groepen[rol].geteld).length;
  const wie = stand === "geteld" ? `${telling(geteld, een, meer)}${vanHoeveel(bron, rol)}` : telling(binnen, een, meer);
  const zin = `${wie} ${(stand === "geteld" ? geteld : binnen) === 1 ? "leverde" : "leverden"} een formulier in.`;
  const later = binnen - geteld;
  if (stand === "geteld")
    return later > 0
      ? `${zin} Later kwam er nog bij: ${telling(later, "formulier", "formulieren")}. Dat telt niet mee.`
      : zin;
  return `${zin} ${waaromVerborgen(rol, stand)}`;
}

/** Who filled in on the screen of the leader. */
function opHetScherm(bron: Bron, rol: Rol): string {
  const personen = personenSamen(bron, rol);
  if (personen === 0) return "";
  if (!isAnoniem(rol)) return `${metHoofdletter(ROLNAMEN[rol])} vulde de vragen in op het scherm, niet anoniem.`;
  return `${metHoofdletter(ROLNAMEN[rol])} vulde samen in op het scherm, met ${personen === 1 ? "een onbekend aantal mensen" : `${toonAantal(personen, KLEINSTE_VAN_ROL[rol])} mensen`}.`;
}

/** Who took part in this round, one or two sentences per role; roles that took no part are not there. */
export const deelnameVan = (bron: Bron): { rol: Rol; tekst: string }[] =>
  ROLLEN.flatMap((rol) => {
    const tekst = [opHetScherm(bron, rol), formulierenVan(bron, rol)].filter(Boolean).join(" ");
    return tekst ? [{ rol, tekst }] : [];
  });

/** Roles that took no part in this round. */
export const nietMeegedaan = (bron: Bron): Rol[] => {
  const mee = new Set(deelnameVan(bron).map(({ rol }) => rol));
  return ROLLEN.filter((rol) => !mee.has(rol));
};
