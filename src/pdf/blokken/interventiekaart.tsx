import { View } from "@react-pdf/renderer";
import type { Interventiekaart as Kaart, Tekst } from "#domain/rapport/blok.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { reeks } from "../reeks.ts";
import { TaggedText } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, INSPRONG, RASTER, ZETHOOGTE } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { Alinea } from "./alinea.tsx";
import { Gegevens } from "./gegevens.tsx";
import { Nummerkop, Witregel } from "./kop.tsx";
import { Menukaartregel } from "./menukaartregel.tsx";

/** Width of the names in the facts below the story. */
const NAAM = 82;
/** What is higher than this may be cut by a page end; two ordinary cards fit on one page. */
const HEEL_TOT = ZETHOOGTE * 0.6;

/** Height of the title with its rule. */
const TITEL = 36;

const hoogteVan = (teksten: readonly Tekst[], breedte: number, grootte: number, regel: number): number =>
  teksten.reduce((som, tekst) => som + schatRegels(kaleTekst(tekst), breedte, grootte) * regel + 8, 0);

/** Rough heights in points: of the story, of the side column, and of each fact. */
function schatHoogtes({ delen, gegevens, lijn, kosten, doelgebied }: Kaart) {
  return {
    verhaal: delen.reduce((som, { tekst }) => som + 22 + hoogteVan(tekst, RASTER.tekst, 10.5, 14), 0),
    kant: 120 + hoogteVan([lijn, kosten, doelgebied], RASTER.kant, 8.5, 12),
    feiten: gegevens.map(({ tekst }) => hoogteVan([tekst], RASTER.tekst - NAAM, 9, 12)),
  };
}

type Indeling = {
  /** How many facts stand beside the side column; the others come below it. */
  naast: number;
  /** Is the part with the side column too high to stay on one page? */
  magBreken: boolean;
};

/** A card stays whole; in a long one only as many facts stand beside the side column as its height asks. */
function deelIn(kaart: Kaart): Indeling {
  const { verhaal, kant, feiten } = schatHoogtes(kaart);
  const alles = feiten.reduce((som, hoogte) => som + hoogte, TITEL + verhaal);
  if (Math.max(alles, TITEL + kant) < HEEL_TOT) return { naast: feiten.length, magBreken: false };
  let hoogte = verhaal;
  let naast = 0;
  for (const feit of feiten) {
    if (hoogte > kant) break;
    hoogte += feit;
    naast += 1;
  }
  return { naast, magBreken: TITEL + Math.max(hoogte, kant) > HEEL_TOT };
}

function Kantkolom({ kaart }: { kaart: Kaart }) {
  const regels = [
    `**Menukaart:** ${kaart.menukaart.editie}`,
    `**Kosten samen:** ${kaart.kosten}`,
    `**De lijn:** ${kaart.lijn}`,
    `**Doelgebied:** ${kaart.doelgebied}`,
  ];
  return (
    <View style={{ width: INSPRONG, paddingRight: RASTER.tussen }}>
      <Menukaartregel menukaart={kaart.menukaart} />
      {reeks(regels, (regel) => (
        <Alinea tekst={regel} breedte={RASTER.kant} graad={GRAAD.klein} na={6} />
      ))}
    </View>
  );
}

function Deelkop({ tekst }: { tekst: string }) {
  return (
    <TaggedText
      tag="H3"
      minPresenceAhead={42}
      style={{ ...GRAAD.tekst, fontWeight: 700 }}
      hyphenationCallback={breekVoor(RASTER.tekst, GRAAD.tekst.fontSize)}
    >
      {tekst}
    </TaggedText>
  );
}

function Verhaal({ kaart }: { kaart: Kaart }) {
  return reeks(kaart.delen, ({ kop, tekst }, plaats) => (
    <>
      {plaats === 0 ? null : <Witregel hoogte={3.5} />}
      <Deelkop tekst={kop} />
      {reeks(tekst, (alinea) => (
        <Alinea tekst={alinea} breedte={RASTER.tekst} />
      ))}
    </>
  ));
}

const Feiten = ({ feiten }: { feiten: Kaart["gegevens"] }) => (
  <Gegevens paren={feiten} breedte={RASTER.tekst} graad={GRAAD.tabel} naam={NAAM} na={0} />
);

/**
 * A chosen intervention: left what the menukaart says, the money and the line; right the story and the facts.
 * It stays on one page; in a long one the facts may go on on the next page.
 */
export function Interventiekaart({ kaart }: { kaart: Kaart }) {
  const { naast, magBreken } = deelIn(kaart);
  return (
    <>
      <View wrap={magBreken}>
        <Nummerkop id={kaart.id} titel={kaart.titel} groot />
        <View style={{ flexDirection: "row" }}>
          <Kantkolom kaart={kaart} />
          <View style={{ width: RASTER.tekst }}>
            <Verhaal kaart={kaart} />
            <Witregel hoogte={3.5} />
            <Feiten feiten={kaart.gegevens.slice(0, naast)} />
          </View>
        </View>
      </View>
      <View style={{ marginLeft: INSPRONG, marginBottom: 7 }}>
        <Feiten feiten={kaart.gegevens.slice(naast)} />
      </View>
    </>
  );
}
