import { View } from "@react-pdf/renderer";
import type { Bevindingblok } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { GRAAD, INSPRONG, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Alinea } from "./alinea.tsx";
import { Nummerkop } from "./kop.tsx";

/** A finding: number, title, facts in the side column, story in the text column. */
export function Bevinding({ blok: { id, titel, kant, tekst, bijregel } }: { blok: Bevindingblok }) {
  return (
    <View style={{ marginTop: 7 }}>
      <Nummerkop id={id} titel={titel} groot={false} />
      <View style={{ flexDirection: "row", marginBottom: 7 }}>
        <View style={{ width: INSPRONG, paddingRight: RASTER.tussen }}>
          {reeks(kant, (regel) => (
            <Alinea tekst={regel} breedte={RASTER.kant} graad={GRAAD.klein} kleur={KLEUR.grijs} na={0} />
          ))}
        </View>
        <View style={{ width: RASTER.tekst }}>
          {reeks(tekst, (alinea) => (
            <Alinea tekst={alinea} breedte={RASTER.tekst} />
          ))}
          <Alinea tekst={bijregel} breedte={RASTER.tekst} graad={GRAAD.klein} kleur={KLEUR.grijs} />
        </View>
      </View>
    </View>
  );
}
