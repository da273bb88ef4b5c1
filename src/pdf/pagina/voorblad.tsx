import { View } from "@react-pdf/renderer";
import type { Rapportkop } from "#domain/rapport/blok.ts";
import { Alinea } from "../blokken/alinea.tsx";
import { Gegevens } from "../blokken/gegevens.tsx";
import { Kader } from "../blokken/kader.tsx";
import { Kanttitel } from "../blokken/kop.tsx";
import { reeks } from "../reeks.ts";
import { TaggedText } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { tekstbreedte } from "../zetsel/meet.ts";

/** A title of more than two lines is set smaller. */
const graadVanTitel = (titel: string) =>
  tekstbreedte(titel, GRAAD.titel.fontSize) > RASTER.vol * 2.5 ? GRAAD.titelKlein : GRAAD.titel;

/** Title page: what it is, of which school and version, and how to read it. */
export function Voorblad({ kop }: { kop: Rapportkop }) {
  const graad = graadVanTitel(kop.titel);
  return (
    <>
      <View style={{ marginTop: 6 }}>
        <Alinea tekst={kop.school} breedte={RASTER.vol} kleur={KLEUR.grijs} na={14} />
        <TaggedText
          tag="H1"
          outline={{ level: 1, title: "Voorblad" }}
          style={{ ...graad, fontWeight: 700, color: KLEUR.accent }}
          hyphenationCallback={breekVoor(RASTER.vol, graad.fontSize)}
        >
          {kop.titel}
        </TaggedText>
        <Alinea tekst={kop.ondertitel} breedte={RASTER.vol} graad={GRAAD.kopBreed} na={20} />
      </View>
      <Gegevens paren={kop.gegevens} breedte={RASTER.vol} na={14} />
      {reeks(kop.kaders, ({ titel, tekst }) => (
        <Kader titel={titel} tekst={tekst} breedte={RASTER.vol} />
      ))}
      {kop.leeswijzer.trim() === "" ? null : (
        <View style={{ flexDirection: "row" }}>
          <View style={{ width: RASTER.kant, marginRight: RASTER.tussen }}>
            <Kanttitel tekst="Zo leest u dit" niveau={2} />
          </View>
          <View style={{ width: RASTER.tekst }}>
            <Alinea tekst={kop.leeswijzer} breedte={RASTER.tekst} />
          </View>
        </View>
      )}
    </>
  );
}
