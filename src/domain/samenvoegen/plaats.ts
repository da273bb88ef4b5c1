import type { Entries, Waarde } from "../dossier/entries.ts";
import { plekInWoorden } from "../dossier/plek-woorden.ts";
import { sleutelVanRuw } from "../dossier/ruw.ts";
import type { Inhoud } from "../inhoud.ts";
import type { Waar } from "../regels/melding.ts";
import { vraagnummer } from "../schoolscan/item.ts";
import { itemVan } from "../schoolscan/oordeel.ts";
import { naamVanVraag } from "../schoolscan/vraagnaam.ts";
import { metHoofdletter } from "../taal.ts";

/** Leaves to read names from: those of the plan, with what was deleted added. */
export type Leesbaar = { entries: Entries; inhoud: Inhoud };

/** Which leaf of an item names it, the first that is filled in. */
const NAAMVELDEN: Record<string, readonly string[]> = {
  speerpunt: ["tekst"],
  mrMoment: ["onderwerp"],
  gesprek: ["hoe"],
  ronde: ["naam"],
  eigenVraag: ["tekst"],
  resultaat: ["vak"],
  doel: ["titel"],
  keuze: ["interventie", "eigenNaam"],
  meetpunt: ["wat"],
  potje: ["naam"],
  regel: ["omschrijving"],
  uitgave: ["notitie"],
  bewijs: ["naam"],
  thema: ["tekst"],
};

const LANGSTE_NAAM = 60;
const kortAf = (tekst: string) => (tekst.length > LANGSTE_NAAM ? `${tekst.slice(0, LANGSTE_NAAM - 1)}…` : tekst);

/** The own name of an item of a list; "" = it has none. */
export function eigenNaam({ entries, inhoud }: Leesbaar, rij: string): string {
  const [lijst = "", id = ""] = rij.split("/").slice(-2);
  const titelVan = (waarde: Waarde | undefined) =>
    inhoud.menukaart.find((interventie) => interventie.id === waarde)?.titel ?? String(waarde ?? "");
  if (lijst === "nietGekozen") return titelVan(id);
  const namen = (NAAMVELDEN[lijst] ?? []).map((veld) => titelVan(entries[`${rij}/${veld}`]).trim());
  return kortAf(namen.find(Boolean) ?? "");
}

/** "Vraag 2.3 Begrijpend lezen" */
const naamVanItem = ({ inhoud: { scan } }: Leesbaar, ref: string) =>
  `Vraag ${vraagnummer(scan, itemVan(ref))} ${metHoofdletter(naamVanVraag(scan.items, ref))}`;

/** An item of a list, or the subject that a field belongs to: "Potje ‘Werkdruk’", "Vraag 2.3 Begrijpend lezen". */
export function naamVanPlek(bron: Leesbaar, plek: string): string {
  const [tak = "", id = "", derde, ref] = plek.split("/");
  if (tak === "inbreng" && derde === "antwoorden" && ref) return naamVanItem(bron, ref);
  if (tak === "bevinding") return `Bevinding bij ${naamVanItem(bron, id).replace(/^V/, "v")}`;
  if (tak === "overleg" && derde) return `Teambijeenkomst, ${naamVanItem(bron, derde).replace(/^V/, "v")}`;
  if (tak === "conclusie")
    return `Conclusie over ${bron.inhoud.scan.onderdelen.find((onderdeel) => onderdeel.id === id)?.titel ?? id}`;
  if (tak === "ruw") return naamVanPlek(bron, sleutelVanRuw(id));
  const soort = plekInWoorden(tak);
  const naam = eigenNaam(bron, `${tak}/${id}`);
  return naam ? `${soort} ‘${naam}’` : soort;
}

/** Fields whose name says too little in words. */
const VELDNAMEN: Record<string, string> = {
  volgorde: "plaats in de lijst",
  gpl: "kosten per fte",
  zorg: "hoeveel zorg",
  omvang: "hoe groot de groep is",
  wie: "wie",
  hoe: "hoe",
  naarKlas: "gaat naar de klas",
  uitzoekenVoor: "uitzoeken voor",
  nietZien: "wat wij nog niet zien",
  zien: "wat wij zien",
};

const isNaam = (deel: string) => /^[a-z][A-Za-z]*$/.test(deel);

/** The field itself: "bedrag 2026-2027", "waarom", "aangekruist bij doelen"; "" when the subject says enough. */
export function naamVanVeld(sleutel: string): string {
  const delen = sleutel.split("/");
  if (delen[0] === "ruw") return `${naamVanVeld(sleutelVanRuw(delen[1] ?? ""))}, nog niet als waarde te lezen`;
  if (delen.length < 3) return delen[0] === "school" || delen[0] === "plan" || delen[0] === "mr" ? woord(delen[1]) : "";
  const laatste = delen.at(-1) ?? "";
  const jaar = delen.find((deel) => /^20\d\d$/.test(deel));
  const veld = isNaam(laatste) ? woord(laatste) : woord(delen.at(-2));
  return jaar ? `${veld} ${jaar}-${Number(jaar) + 1}` : veld;
}

const woord = (naam = "") => VELDNAMEN[naam] ?? naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The step in which each part of a dossier is edited; what is in no step of its own has none. */
const STAP: Record<string, Waar["stap"]> = {
  speerpunt: "school",
  school: "school",
  mr: "school",
  mrMoment: "school",
  gesprek: "school",
  nietGevraagd: "school",
  plan: "school",
  ronde: "schoolscan",
  eigenVraag: "schoolscan",
  inbreng: "schoolscan",
  overleg: "schoolscan",
  klassengesprek: "schoolscan",
  resultaat: "schoolscan",
  bevinding: "wat-valt-op",
  conclusie: "wat-valt-op",
  doel: "wat-valt-op",
  nietGekozen: "menukaart",
  keuze: "programma",
  meetpunt: "programma",
  potje: "begroting",
  regel: "begroting",
  reden: "controle",
};

/** Where a leaf is edited, as precise as its page allows; undefined = on no page. */
export function waarStaat(sleutel: string): Waar | undefined {
  const delen = sleutel.split("/");
  const [tak = "", id = "", , ref] = delen;
  if (tak === "ruw") return waarStaat(sleutelVanRuw(id));
  const stap = STAP[tak];
  if (!stap) return undefined;
  if (sleutel === "plan/conclusie") return { stap: "wat-valt-op", plek: "plan-conclusie" };
  if (tak === "inbreng") return ref ? { stap, plek: ref } : { stap };
  if (tak === "resultaat") return { stap, plek: "leerresultaten" };
  if (tak === "conclusie") return { stap, plek: `conclusie-${id}` };
  if (stap === "school") return { stap, plek: delen.join("-") };
  return stap === "schoolscan" || stap === "menukaart" ? { stap } : { stap, plek: id };
}
