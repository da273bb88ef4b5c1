import { View } from "@react-pdf/renderer";
import type { Figuur as FiguurGegevens } from "#domain/rapport/blok.ts";
import { Gantt } from "../grafieken/gantt.tsx";
import { Stapels } from "../grafieken/stapels.tsx";
import { Stappen } from "../grafieken/stappen.tsx";
import { Staven } from "../grafieken/staven.tsx";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR } from "../zetsel/maten.ts";
import { Noot } from "./alinea.tsx";
import { rijk } from "./rijk.tsx";

type Props = { figuur: FiguurGegevens; nummer: number; breedte: number };

/** Most rows of a drawing on one page, with room for a chapter title; the rest continues in a next drawing. */
const ROOSTER = { staven: 24, stapels: 10, gantt: 21 };

const stukken = <Rij,>(rijen: readonly Rij[], lengte: number): Rij[][] =>
  Array.from({ length: Math.max(1, Math.ceil(rijen.length / lengte)) }, (_, plaats) =>
    rijen.slice(plaats * lengte, (plaats + 1) * lengte),
  );

/** The same figure in parts that each fit on a page. */
function deelOp(figuur: FiguurGegevens): FiguurGegevens[] {
  switch (figuur.vorm) {
    case "staven":
      return stukken(figuur.staven, ROOSTER.staven).map((staven) => ({ ...figuur, staven }));
    case "stapels":
      return stukken(figuur.stapels, ROOSTER.stapels).map((stapels) => ({ ...figuur, stapels }));
    case "gantt":
      return stukken(figuur.rijen, ROOSTER.gantt).map((rijen) => ({ ...figuur, rijen }));
    case "stappen":
      return [figuur];
  }
}

function Beeld({ figuur, breedte }: { figuur: FiguurGegevens; breedte: number }) {
  switch (figuur.vorm) {
    case "staven":
      return <Staven staven={figuur.staven} max={figuur.max} eenheid={figuur.eenheid} breedte={breedte} />;
    case "stapels":
      return <Stapels stapels={figuur.stapels} legenda={figuur.legenda} breedte={breedte} />;
    case "gantt":
      return <Gantt helften={figuur.helften} rijen={figuur.rijen} breedte={breedte} />;
    case "stappen":
      return <Stappen stappen={figuur.stappen} breedte={breedte} />;
  }
}

/** A drawing with its title and full text alternative. */
export function Figuur({ figuur, nummer, breedte }: Props) {
  const delen = deelOp(figuur);
  return reeks(delen, (deel, plaats) => {
    const isLaatste = plaats === delen.length - 1;
    const vervolg = plaats === 0 ? "" : " (vervolg)";
    return (
      <View wrap={false} style={{ marginBottom: 10.5, width: breedte }}>
        <TaggedText
          tag="P"
          style={{ ...GRAAD.tabel, fontWeight: 700, marginBottom: 4 }}
          hyphenationCallback={breekVoor(breedte, GRAAD.tabel.fontSize)}
        >
          {rijk(`Figuur ${nummer}. ${deel.titel}${vervolg}`)}
        </TaggedText>
        <TaggedView
          tag="Figure"
          alt={plaats === 0 ? deel.alt : `Vervolg van figuur ${nummer}. ${deel.alt}`}
          style={{
            borderTopWidth: 1.2,
            borderTopColor: KLEUR.inkt,
            borderBottomWidth: 0.5,
            borderBottomColor: KLEUR.lijn,
            paddingVertical: 6,
          }}
        >
          <Beeld figuur={deel} breedte={breedte} />
        </TaggedView>
        {isLaatste ? <Noot tekst={deel.noot ?? ""} breedte={breedte} /> : null}
      </View>
    );
  });
}
