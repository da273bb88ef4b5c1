import { Document, Page } from "@react-pdf/renderer";
import { Blok } from "../blokken/blok.tsx";
import { Hoofdstukkop } from "../blokken/kop.tsx";
import { LETTERTYPE } from "../fonts.ts";
import { reeks } from "../reeks.ts";
import type { Deel, Stuk } from "../zetsel/delen.ts";
import { GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Bladtitel } from "./bladtitel.tsx";
import { Inhoud } from "./inhoud.tsx";
import { Voorblad } from "./voorblad.tsx";

type TekststukProps = { stuk: Stuk; breedte: number; isEerste: boolean };

function Tekststuk({ stuk, breedte, isEerste }: TekststukProps) {
  switch (stuk.soort) {
    case "titel":
      return <Bladtitel titel={stuk.titel} breedte={breedte} />;
    case "hoofdstuk":
      return <Hoofdstukkop hoofdstuk={stuk.hoofdstuk} isEerste={isEerste} />;
    case "blok":
      return <Blok zetblok={stuk.zetblok} breedte={breedte} isEerste={isEerste} />;
  }
}

/** The content of a part, as top-level nodes of its page: only there can a page end come between all of them. */
function inhoudVan(deel: Deel) {
  switch (deel.soort) {
    case "voorblad":
      return (
        <>
          <Voorblad kop={deel.kop} />
          <Inhoud regels={deel.regels} />
        </>
      );
    case "tekst":
      return reeks(deel.stukken, (stuk, plaats) => (
        <Tekststuk stuk={stuk} breedte={deel.breedte} isEerste={plaats === 0} />
      ));
  }
}

/** A part as a document to lay out: one page sequence, with room for the running heads. */
export function DeelDocument({ deel }: { deel: Deel }) {
  return (
    <Document>
      <Page
        size="A4"
        experimentalPagination
        style={{
          paddingTop: RASTER.boven,
          paddingBottom: RASTER.onder,
          paddingHorizontal: RASTER.marge,
          fontFamily: LETTERTYPE,
          ...GRAAD.tekst,
          color: KLEUR.inkt,
        }}
      >
        {inhoudVan(deel)}
      </Page>
    </Document>
  );
}
