import { DOELGEBIEDEN } from "../dossier/plan.ts";
import type { Vraagsoort } from "../dossier/ronde.ts";
import type { Inhoud } from "../inhoud.ts";
import { isAnoniem } from "../kleine-groep.ts";
import { EENS_OPTIES, eigenSleutel } from "./eigen-vragen.ts";
import { type Formulier, type Formuliervraag, VOLLEDIG_FORMULIER } from "./formulier.ts";
import { itemsVoor, type Scanitem, vraagnummer } from "./item.ts";
import { type Antwoordoptie, isKeuzeschaal, type Keuzeschaal, OPTIES, opslagwaarde } from "./opties.ts";
import { onderdelenMetVragen } from "./plekken.ts";
import { type Schaal, VELDEN_VAN_SCHAAL } from "./schaal.ts";
import { stemformulier } from "./stemronde.ts";
import type { Uitnodiging } from "./uitnodiging.ts";
import { DANK_VOLLEDIG, inleidingVolledig, MINUTEN_VOLLEDIG } from "./volledig-formulier.ts";
import { SCHAALVRAGEN, vraagschalen } from "./vraagopbouw.ts";

/** How one field of a form is answered. `getal`: a choice that is stored as a number. */
export type Invoer =
  | { soort: "keuze"; opties: Antwoordoptie[]; zorg: boolean; getal: boolean }
  | { soort: "meer"; opties: { waarde: string; woorden: string }[]; hoogstens?: number | undefined }
  | { soort: "open" | "cijfer" | "datum" };

/** One field; its answer is handed in as `sleutel`, with several choices as "<sleutel>/<waarde>": true. */
export type Invulveld = { sleutel: string; label: string; hulp: string; invoer: Invoer };

/** One question: the field that answers it, and fields that go with it. `bij` is asked on request only. */
export type Invulvraag = {
  id: string;
  nummer: string;
  vraag: string;
  hulp: string;
  velden: Invulveld[];
  bij: Invulveld[];
};

/** What stands together on one page. */
export type Blad = { id: string; titel: string; vragen: Invulvraag[] };

/** A form as it is filled in on a member's device, whatever its kind. */
export type Vragenlijst = {
  titel: string;
  anoniem: boolean;
  /** Addressed as "u". */
  beleefd: boolean;
  minuten: number;
  inleiding: string[];
  dank: string[];
  bladen: Blad[];
};

const schaalinvoer = (schaal: Keuzeschaal): Invoer => ({
  soort: "keuze",
  opties: OPTIES[schaal],
  zorg: schaal === "Z",
  getal: typeof opslagwaarde(schaal, "0") === "number",
});

const keuzeinvoer = (opties: { waarde: string; woorden: string }[]): Invoer => ({
  soort: "keuze",
  opties: opties.map((optie, i) => ({ ...optie, cijfer: i + 1 })),
  zorg: false,
  getal: false,
});

function invoerVan({ soort, schaal, opties, hoogstens }: Formuliervraag): Invoer {
  if (soort === "schaal" && schaal) return schaalinvoer(schaal);
  if (soort === "keuze") return keuzeinvoer(opties);
  return soort === "meer" ? { soort, opties, hoogstens } : { soort: "open" };
}

const veld = (sleutel: string, invoer: Invoer, label = "", hulp = ""): Invulveld => ({ sleutel, label, hulp, invoer });

function korteVraag(bron: Formuliervraag, i: number): Invulvraag {
  const { id, vraag, hulp, toelichting } = bron;
  const erbij = toelichting ? [veld(`${id}/toelichting`, { soort: "open" }, toelichting)] : [];
  return { id, nummer: String(i + 1), vraag, hulp, velden: [veld(id, invoerVan(bron)), ...erbij], bij: [] };
}

const EIGEN_INVOER: Record<Vraagsoort, Invoer> = {
  zorg: schaalinvoer("Z"),
  eens: { soort: "keuze", opties: EENS_OPTIES, zorg: false, getal: false },
  open: { soort: "open" },
};

const eigenVraag = ({ id, tekst, soort }: Uitnodiging["vragen"][number], nummer: string): Invulvraag => ({
  id: eigenSleutel(id),
  nummer,
  vraag: tekst,
  hulp: "",
  velden: [veld(eigenSleutel(id), EIGEN_INVOER[soort])],
  bij: [],
});

/** The fields of one scale of a scan item. Votes (S) are counted in a meeting, not by one person. */
function veldenVanSchaal({ id }: Scanitem, schaal: Schaal, label: string, { doelgebieden }: Inhoud): Invulveld[] {
  const [naam] = VELDEN_VAN_SCHAAL[schaal];
  if (isKeuzeschaal(schaal)) return [veld(`${id}/${naam}`, schaalinvoer(schaal), label)];
  if (schaal === "T") return [veld(`${id}/${naam}`, { soort: "open" }, label, "Geen namen van leerlingen.")];
  if (schaal === "KP")
    return DOELGEBIEDEN.map((gebied) => veld(`${id}/${naam}/${gebied}`, schaalinvoer("K"), doelgebieden[gebied].naam));
  if (schaal !== "C") return [];
  return [
    veld(`${id}/cijfer`, { soort: "cijfer" }, SCHAALVRAGEN.C, "Gebruik een komma, bijvoorbeeld 7,2."),
    veld(`${id}/cijferDatum`, { soort: "datum" }, "Wanneer gemeten?", "Bijvoorbeeld 24-11-2026."),
    veld(`${id}/cijferBron`, { soort: "open" }, "Waar komt het getal vandaan?"),
  ];
}

function scanvraag(item: Scanitem, inhoud: Inhoud): Invulvraag {
  const schalen = vraagschalen(item.schalen);
  const eerste = schalen[0] && isKeuzeschaal(schalen[0]) ? schalen[0] : undefined;
  return {
    id: item.id,
    nummer: vraagnummer(inhoud.scan, item.id),
    vraag: item.vraag,
    hulp: item.uitleg,
    velden: schalen.flatMap((schaal) =>
      veldenVanSchaal(item, schaal, schaal === eerste ? "" : SCHAALVRAGEN[schaal], inhoud),
    ),
    bij: [
      veld(
        `${item.id}/bronnen`,
        { soort: "meer", opties: inhoud.scan.bronvinkjes.map(({ id, naam }) => ({ waarde: id, woorden: naam })) },
        "Kruis aan wat je gebruikte",
      ),
      veld(`${item.id}/toelichting`, { soort: "open" }, "Toelichting", "Wat zie je, en bij wie? Geen namen."),
    ],
  };
}

const alleen = (vraag: Invulvraag): Blad => ({ id: vraag.id, titel: "", vragen: [vraag] });

function korteLijst(formulier: Formulier, { vragen }: Pick<Uitnodiging, "vragen">): Vragenlijst {
  const { titel, rol, minuten, inleiding, dank } = formulier;
  const eigen = vragen.map((vraag, i) => eigenVraag(vraag, String(formulier.vragen.length + i + 1)));
  return {
    titel,
    anoniem: isAnoniem(rol),
    beleefd: rol === "ouders",
    minuten,
    inleiding,
    dank,
    bladen: [...formulier.vragen.map(korteVraag), ...eigen].map(alleen),
  };
}

function volledigeLijst(uitnodiging: Lijstkeuze, inhoud: Inhoud): Vragenlijst {
  const school = {
    sectoren: Object.fromEntries(uitnodiging.sectoren.map((sector) => [sector, true as const])),
    schoolsoorten: Object.fromEntries(uitnodiging.schoolsoorten.map((soort) => [soort, true as const])),
  };
  const bladen = onderdelenMetVragen(inhoud.scan, itemsVoor(inhoud.scan, school)).map(({ onderdeel, items }) => ({
    id: onderdeel.id,
    titel: onderdeel.titel,
    vragen: items.map((item) => scanvraag(item, inhoud)),
  }));
  const eigen = uitnodiging.vragen.map((vraag, i) => eigenVraag(vraag, String(i + 1)));
  return {
    titel: "De hele schoolscan",
    anoniem: isAnoniem(uitnodiging.rol),
    beleefd: false,
    minuten: MINUTEN_VOLLEDIG,
    inleiding: inleidingVolledig(uitnodiging.rol),
    dank: DANK_VOLLEDIG,
    bladen: eigen.length > 0 ? [...bladen, { id: "eigen", titel: "Vragen van jullie school", vragen: eigen }] : bladen,
  };
}

/** What decides which questions a form has. */
export type Lijstkeuze = Pick<Uitnodiging, "formulier" | "rol" | "sectoren" | "schoolsoorten" | "vragen" | "keuzes">;

/** The form of an invitation, with the school's own questions last; undefined when this version does not know the form. */
export function vragenlijstVoor(keuze: Lijstkeuze, inhoud: Inhoud): Vragenlijst | undefined {
  if (keuze.formulier === VOLLEDIG_FORMULIER && !keuze.keuzes) return volledigeLijst(keuze, inhoud);
  const stem = keuze.keuzes && stemformulier(keuze.keuzes);
  const formulieren = stem ? [stem] : inhoud.formulieren;
  const formulier = formulieren.find(({ id, rol }) => id === keuze.formulier && rol === keuze.rol);
  return formulier && korteLijst(formulier, keuze);
}
