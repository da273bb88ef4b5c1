import { Circle, Path, Rect, Svg, View } from "@react-pdf/renderer";
import { type Maat, waardeMetSchaal } from "#domain/menukaart/waarden-in-woorden.ts";
import type { Menukaartregel as Waarden } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedView } from "../tags/tagged.tsx";
import { GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Alinea } from "./alinea.tsx";

/** Scales of the menukaart: costs and evidence from 1 to 5, months drawn up to 8. */
const VIJF = [0, 1, 2, 3, 4];
const ACHT = [0, 1, 2, 3, 4, 5, 6, 7];
const STAP = 11.5;

const vulling = (plaats: number, waarde: number): string => (plaats < waarde ? KLEUR.accent : KLEUR.papier);

const Driehoeken = ({ waarde }: { waarde: number }) => (
  <Svg width={100} height={10} viewBox="0 0 100 10">
    {reeks(ACHT, (plaats) => (
      <Path
        d={`M${plaats * STAP + 1} 9 L${plaats * STAP + 5} 1 L${plaats * STAP + 9} 9 Z`}
        fill={vulling(plaats, waarde)}
        stroke={KLEUR.accent}
        strokeWidth={0.8}
      />
    ))}
  </Svg>
);

const Rondjes = ({ waarde }: { waarde: number }) => (
  <Svg width={58} height={10} viewBox="0 0 58 10">
    {reeks(VIJF, (plaats) => (
      <Circle
        cx={plaats * STAP + 5}
        cy={5}
        r={4}
        fill={vulling(plaats, waarde)}
        stroke={KLEUR.accent}
        strokeWidth={1}
      />
    ))}
  </Svg>
);

const Blokjes = ({ waarde }: { waarde: number }) => (
  <Svg width={58} height={10} viewBox="0 0 58 10">
    {reeks(VIJF, (plaats) => (
      <Rect
        x={plaats * STAP + 1}
        y={1}
        width={8}
        height={8}
        fill={vulling(plaats, waarde)}
        stroke={KLEUR.accent}
        strokeWidth={1}
      />
    ))}
  </Svg>
);

type RegelProps = { naam: string; maat: Maat; waarde: number | null; Tekens: typeof Rondjes };

/** The words say all; the shapes are decoration. */
function Regel({ naam, maat, waarde, Tekens }: RegelProps) {
  const tekst = `**${naam}:** ${waardeMetSchaal(maat, waarde)}`;
  return (
    <View style={{ marginBottom: 6 }}>
      <Alinea tekst={tekst} breedte={RASTER.kant} graad={GRAAD.klein} na={0} />
      {waarde === null ? null : (
        <TaggedView artifact="Decoration" style={{ marginTop: 2 }}>
          <Tekens waarde={waarde} />
        </TaggedView>
      )}
    </View>
  );
}

/** What the menukaart says of an intervention: months, costs and evidence, in words and shapes. */
export function Menukaartregel({ menukaart }: { menukaart: Waarden }) {
  return (
    <>
      <Regel naam="Leerwinst" maat="maanden" waarde={menukaart.maanden} Tekens={Driehoeken} />
      <Regel naam="Kosten" maat="kosten" waarde={menukaart.kosten} Tekens={Rondjes} />
      <Regel naam="Bewijs" maat="bewijs" waarde={menukaart.bewijs} Tekens={Blokjes} />
    </>
  );
}
