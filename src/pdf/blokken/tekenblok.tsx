import { View } from "@react-pdf/renderer";
import type { Tekenblok as TekenblokGegevens } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Invullijn } from "./invullijn.tsx";
import { Kanttitel } from "./kop.tsx";
import { VAKJE, Vakje } from "./vakje.tsx";

const RAND = 10;
const BINNEN = RASTER.vol - 2 * RAND - 1.6;

function Keuze({ tekst }: { tekst: string }) {
  return (
    <TaggedView tag="LI" style={{ marginBottom: 3.5 }}>
      <TaggedView tag="LBody" style={{ flexDirection: "row" }}>
        <Vakje />
        <TaggedText
          tag="P"
          style={{ ...GRAAD.tekst, width: BINNEN - VAKJE }}
          hyphenationCallback={breekVoor(BINNEN - VAKJE, GRAAD.tekst.fontSize)}
        >
          {tekst}
        </TaggedText>
      </TaggedView>
    </TaggedView>
  );
}

function Stemmen() {
  return (
    <View style={{ flexDirection: "row", marginTop: 3 }}>
      <Invullijn label="Stemmen voor:" breedte={152} />
      <Invullijn label="tegen:" breedte={152} />
      <Invullijn label="onthouden:" breedte={BINNEN - 304} />
    </View>
  );
}

/** A form for one geleding: boxes to tick, reasons, votes, and a line per signature. */
export function Tekenblok({ blok, niveau }: { blok: TekenblokGegevens; niveau: 2 | 3 }) {
  const { titel, keuzes, rollen, stemmen } = blok;
  return (
    <TaggedView
      wrap={keuzes.length + rollen.length > 18}
      style={{
        borderWidth: 0.8,
        borderColor: KLEUR.inkt,
        padding: RAND,
        marginTop: 4,
        marginBottom: 10,
        width: RASTER.vol,
      }}
    >
      <Kanttitel tekst={titel} niveau={niveau} breedte={BINNEN} />
      {keuzes.length === 0 ? null : (
        <>
          <TaggedView tag="L" numbering="None" style={{ marginTop: 5, marginBottom: 7 }}>
            {reeks(keuzes, (keuze) => (
              <Keuze tekst={keuze} />
            ))}
          </TaggedView>
          <Invullijn label="Voorwaarden of reden:" breedte={BINNEN} hoogte={22} />
          <Invullijn label="" breedte={BINNEN} hoogte={22} />
        </>
      )}
      {stemmen ? <Stemmen /> : null}
      {reeks(rollen, (rol) => (
        <View wrap={false} style={{ flexDirection: "row" }}>
          <Invullijn label={`${rol}, naam:`} breedte={BINNEN / 2} />
          <Invullijn label="handtekening en datum:" breedte={BINNEN / 2} />
        </View>
      ))}
    </TaggedView>
  );
}
