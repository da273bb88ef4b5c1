import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import type { Interventiekaart as Kaart, Tekst } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedText } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, INSPRONG, RASTER, ZETHOOGTE } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { kaleTekst } from "../zetsel/ontleed.ts";
import { Alinea } from "./alinea.tsx";
import { Gegevens } from "./gegevens.tsx";
import { Nummerkop, Witregel } from "./kop.tsx";
import { Menukaartregel } from "./menukaartregel.tsx";

/** Width of the names in the facts below the story. */
const NAAM = 82;
/** A card higher than this part of the page may be cut; two ordinary cards fit on one page. */
const HEEL_TOT = 0.6;

const hoogteVan = (teksten: readonly Tekst[], breedte: number, grootte: number, regel: number): number =>
  teksten.reduce((som, tekst) => som + schatRegels(kaleTekst(tekst), breedte, grootte) * regel + 8, 0);

function schatHoogte({ delen, gegevens, lijn, kosten, doelgebied }: Kaart): number {
  const verhaal = delen.reduce((som, { tekst }) => som + 22 + hoogteVan(tekst, RASTER.tekst, 10.5, 14), 0);
  const feiten = hoogteVan(
    gegevens.map(({ tekst }) => tekst),
    RASTER.tekst - NAAM,
    9,
    12,
  );
  const kant = 100 + hoogteVan([lijn, kosten, doelgebied], RASTER.kant, 8.5, 12);
  return 50 + Math.max(verhaal + feiten, kant);
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

/** A chosen intervention: left what the menukaart says, the money and the line; right the story and the facts. */
export function Interventiekaart({ kaart }: { kaart: Kaart }) {
  return (
    <View wrap={schatHoogte(kaart) > ZETHOOGTE * HEEL_TOT} style={{ marginBottom: 7 }}>
      <Nummerkop id={kaart.id} titel={kaart.titel} groot />
      <View style={{ flexDirection: "row" }}>
        <Kantkolom kaart={kaart} />
        <View style={{ width: RASTER.tekst }}>
          {reeks(kaart.delen, ({ kop, tekst }, plaats) => (
            <Fragment>
              {plaats === 0 ? null : <Witregel hoogte={3.5} />}
              <Deelkop tekst={kop} />
              {reeks(tekst, (alinea) => (
                <Alinea tekst={alinea} breedte={RASTER.tekst} />
              ))}
            </Fragment>
          ))}
          <Witregel hoogte={3.5} />
          <Gegevens paren={kaart.gegevens} breedte={RASTER.tekst} graad={GRAAD.tabel} naam={NAAM} na={0} />
        </View>
      </View>
    </View>
  );
}
