import { Document, Page } from "@react-pdf/renderer";
import type { ComponentProps, ComponentType } from "react";
import { Blok } from "../blokken/blok.tsx";
import { Hoofdstukkop } from "../blokken/kop.tsx";
import { LETTERTYPE } from "../fonts.ts";
import { reeks } from "../reeks.ts";
import type { Deel, Stuk } from "../zetsel/delen.ts";
import { GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Inhoud } from "./inhoud.tsx";
import { Voorblad } from "./voorblad.tsx";

const Bladzijden: ComponentType<ComponentProps<typeof Page> & { part?: number }> = Page;

function Tekststuk({ stuk, isEerste }: { stuk: Stuk; isEerste: boolean }) {
  return stuk.soort === "hoofdstuk" ? (
    <Hoofdstukkop hoofdstuk={stuk.hoofdstuk} isEerste={isEerste} />
  ) : (
    <Blok zetblok={stuk.zetblok} breedte={RASTER.vol} isEerste={isEerste} />
  );
}

/** The content of a part, as top-level nodes of its page: only there can a page end come between all of them. */
function inhoudVan(deel: Deel) {
  switch (deel.soort) {
    case "voorblad":
      return <Voorblad kop={deel.kop} />;
    case "inhoud":
      return <Inhoud regels={deel.regels} />;
    case "tekst":
      return reeks(deel.stukken, (stuk, plaats) => <Tekststuk stuk={stuk} isEerste={plaats === 0} />);
  }
}

/** Parts as a document to lay out, one page sequence each; room is left for the running heads. */
export function DelenDocument({ delen }: { delen: readonly Deel[] }) {
  return (
    <Document>
      {reeks(delen, (deel, plaats) => (
        <Bladzijden
          part={plaats}
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
        </Bladzijden>
      ))}
    </Document>
  );
}
