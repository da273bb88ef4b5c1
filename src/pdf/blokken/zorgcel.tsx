import { Line, Rect, Svg, View } from "@react-pdf/renderer";
import { zorgwoord } from "#domain/rapport/zorgwoord.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { KLEUR } from "../zetsel/maten.ts";

type Zorg = 0 | 1 | 2 | 3 | 4 | 5;

const KANT = 10;
/** From this score on a concern is drawn dark and bold. */
const VEEL = 4;

function Vierkant({ zorg }: { zorg: Zorg }) {
  const hoogte = (zorg * KANT) / 5;
  return (
    <Svg width={12} height={12} viewBox="0 0 12 12">
      <Rect x={1} y={1} width={KANT} height={KANT} fill={KLEUR.papier} stroke={KLEUR.inkt} strokeWidth={0.8} />
      {hoogte > 0 ? (
        <Rect
          x={1}
          y={1 + KANT - hoogte}
          width={KANT}
          height={hoogte}
          fill={hoogte >= (VEEL * KANT) / 5 ? KLEUR.accent : KLEUR.midden}
        />
      ) : null}
      {zorg === 0 ? <Line x1={1} y1={11} x2={11} y2={1} stroke={KLEUR.inkt} strokeWidth={0.8} /> : null}
    </Svg>
  );
}

/** A concern score: a square that fills up, with the number and the word; a stroke means "geen zicht". */
export function Zorgcel({ zorg, grootte }: { zorg: Zorg | null; grootte: number }) {
  const letter = { fontSize: grootte, lineHeight: 12 / grootte };
  if (zorg === null) {
    return <TaggedText style={{ ...letter, color: KLEUR.grijs }}>{zorgwoord(zorg)}</TaggedText>;
  }
  return (
    <View style={{ flexDirection: "row" }}>
      <TaggedView artifact="Decoration" style={{ marginRight: 4 }}>
        <Vierkant zorg={zorg} />
      </TaggedView>
      <TaggedText style={{ ...letter, flex: 1, fontWeight: zorg >= VEEL ? 700 : 400 }}>{zorgwoord(zorg)}</TaggedText>
    </View>
  );
}
