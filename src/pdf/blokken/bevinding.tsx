import { View } from "@react-pdf/renderer";
import type { Bevindingblok } from "#domain/rapport/blok.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { reeks } from "../reeks.ts";
import { GRAAD, INSPRONG, KLEUR, RASTER } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { Alinea } from "./alinea.tsx";
import { Nummerkop, Witregel } from "./kop.tsx";

/** A longer finding may be cut by a page end. */
const HEEL_TOT_REGELS = 20;

const regels = (teksten: readonly string[], breedte: number, grootte: number): number =>
  teksten.reduce((som, tekst) => som + schatRegels(kaleTekst(tekst), breedte, grootte), 0);

/** A finding: number, title, facts in the side column, story in the text column. */
export function Bevinding({ blok: { id, titel, kant, tekst, bijregel } }: { blok: Bevindingblok }) {
  const hoogste = Math.max(regels(kant, RASTER.kant, 8.5), regels([...tekst, bijregel], RASTER.tekst, 10.5));
  return (
    <>
      <Witregel hoogte={7} />
      <View wrap={hoogste > HEEL_TOT_REGELS}>
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
    </>
  );
}
