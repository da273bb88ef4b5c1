import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { daarnaTabel } from "./begroting-daarna.ts";
import { potjesPerJaar } from "./begroting-potjes.ts";
import { stapelsPerJaar } from "./begroting-verdeling.ts";
import { titelVanKeuze } from "./benoem.ts";
import { besluitstrook } from "./besluit-blad.ts";
import { begrippenlijst } from "./bijlage-begrippen.ts";
import type { Belang, Blok, Tabel, Tekst } from "./blok.ts";
import type { Sectie } from "./delen.ts";
import { doelenlijst } from "./doelen.ts";
import { hoofdstukBesluit } from "./hoofdstuk-besluit.ts";
import { hoofdstukInbreng } from "./hoofdstuk-inbreng.ts";
import { nietGekozen } from "./hoofdstuk-keuzes.ts";
import { hoofdstukOpenPunten } from "./hoofdstuk-open-punten.ts";
import { scanInHetKort } from "./hoofdstuk-scan.ts";
import { deelname } from "./hoofdstuk-totstandkoming.ts";
import { meettabel, mrAgenda } from "./hoofdstuk-volgen.ts";
import type { Inhoudsdeel } from "./inhoudsdeel.ts";
import { titelVanPlan } from "./kop.ts";
import { tekstenVan } from "./lees-tekst.ts";
import { menukaartInWoorden } from "./menukaart-in-woorden.ts";
import { planning } from "./planning.ts";
import { bevindingentabel } from "./scan-bevindingen.ts";
import { alineas } from "./tekst.ts";
import { hoofdstukkenVan } from "./volledig.ts";

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });

const verhaal = ({ keuze }: Keuzebeeld): Tekst =>
  [...alineas(keuze.waarom), ...alineas(keuze.hoe)].join(" ") || "nog niet opgeschreven";

/** All choices in one table: why and how, what the menukaart says, and the money. */
function keuzetabel({ keuzes }: Beeld): Blok {
  if (keuzes.length === 0) return alinea("De school heeft nog geen keuzes gemaakt.");
  const bedrag = bedragweergave(keuzes.map(({ kosten }) => kosten.totaal));
  return {
    soort: "tabel",
    bijschrift: "Onze keuzes",
    kolommen: [
      { kop: "Interventie", breedte: 100 },
      { kop: "Waarom en hoe", breedte: 210 },
      { kop: "Menukaart", breedte: 104 },
      { kop: "Kosten", breedte: 68, getal: true },
    ],
    rijen: keuzes.map((keuze) => ({
      id: keuze.nummer,
      cellen: [
        `**${keuze.nummer}** ${titelVanKeuze(keuze)}`,
        verhaal(keuze),
        menukaartInWoorden(keuze.interventie),
        bedrag(keuze.kosten.totaal),
      ],
    })),
  };
}

/** The money per year and potje, as bars and as a table; with one year the table stands on the first page. */
function geld(beeld: Beeld): Blok[] {
  const stapels = stapelsPerJaar(beeld);
  const perJaar: Tabel[] = beeld.begroting.potjes.length > 0 && beeld.jaren.length > 1 ? [potjesPerJaar(beeld)] : [];
  const blokken = [...(stapels ? [stapels] : []), ...perJaar];
  return blokken.length > 0 ? blokken : [alinea("De bedragen per potje staan op de eerste bladzijde.")];
}

function volgen(beeld: Beeld): Blok[] {
  const figuur = planning(beeld);
  return [
    ...(figuur ? [figuur] : []),
    beeld.meetpunten.length > 0 ? meettabel(beeld) : alinea("Er zijn nog geen meetpunten."),
    mrAgenda(beeld),
  ];
}

const MAKERS = {
  1: hoofdstukBesluit,
  2: (beeld: Beeld) => [deelname(beeld)],
  3: (beeld: Beeld) => [
    alinea(scanInHetKort(beeld).join(" ")),
    ...(beeld.bevindingen.length > 0 ? [bevindingentabel(beeld, beeld.bevindingen, "Alle bevindingen")] : []),
    ...doelenlijst(beeld),
  ],
  6: (beeld: Beeld) => {
    const niet = nietGekozen(beeld);
    return [keuzetabel(beeld), ...(niet ? [niet] : [])];
  },
  7: geld,
  9: volgen,
  10: (beeld: Beeld) => (beeld.keuzes.length > 0 ? [daarnaTabel(beeld)] : [alinea("Er zijn nog geen keuzes.")]),
  11: hoofdstukInbreng,
  12: hoofdstukOpenPunten,
  13: (beeld: Beeld) => [
    besluitstrook(beeld),
    alinea("Een blok om te tekenen per geleding staat in het volledige plan, bij de verklaring van de MR."),
  ],
  14: (beeld: Beeld, voorgaand: Blok[]) => [
    ...begrippenlijst(beeld.inhoud.begrippen, voorgaand.flatMap(tekstenVan).join("\n")),
  ],
} satisfies Partial<Record<Sectie, (beeld: Beeld, voorgaand: Blok[]) => Blok[]>>;

const SECTIES_KORT = [1, 2, 3, 6, 7, 9, 10, 11, 12, 13, 14] as const;

/** Goals, choices, potjes and costs are shortened last, the words of the appendix first. */
const BELANG: Readonly<Record<string, Belang>> = { s1: 2, s6: 2, s7: 2, s14: 0 };

/** The plan in at most ten pages: tables in place of cards; what is left out stands in the full plan. */
export function compact(beeld: Beeld): Inhoudsdeel {
  const maak = (sectie: Sectie, voorgaand: Blok[]): Blok[] =>
    sectie in MAKERS ? MAKERS[sectie as keyof typeof MAKERS](beeld, voorgaand) : [];
  return {
    vorm: "los",
    kop: { titel: `${titelVanPlan(beeld)}, korte versie`, ondertitel: "Stuk voor de medezeggenschapsraad" },
    hoofdstukken: hoofdstukkenVan(beeld, SECTIES_KORT, maak, () => false).map((hoofdstuk) => ({
      ...hoofdstuk,
      nieuwePagina: hoofdstuk.id === "s1",
      belang: BELANG[hoofdstuk.id] ?? 1,
    })),
  };
}
