import { View } from "@react-pdf/renderer";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import type { Inhoudsregel } from "../zetsel/delen.ts";
import { GRAAD, INSPRONG, KLEUR, RASTER } from "../zetsel/maten.ts";

/** White before a heading, as a box of its own: it stays behind when the heading moves to the next page. */
export const Witregel = ({ hoogte }: { hoogte: number }) => <View style={{ height: hoogte }} />;

type HoofdstukkopProps = { hoofdstuk: Inhoudsregel; isEerste: boolean };

/** Chapter title: number in the side column, title in the text column, heavy rule above. */
export function Hoofdstukkop({ hoofdstuk: { id, nr, titel }, isEerste }: HoofdstukkopProps) {
  return (
    <>
      {isEerste ? null : <Witregel hoogte={28} />}
      <TaggedView
        tag="H1"
        anchor={id}
        outline={{ level: 1, title: `${nr} ${titel}` }}
        wrap={false}
        minPresenceAhead={90}
        style={{
          flexDirection: "row",
          borderTopWidth: 2,
          borderTopColor: KLEUR.accent,
          paddingTop: 12,
          marginBottom: 14,
        }}
      >
        <TaggedText style={{ ...GRAAD.kop1, width: INSPRONG, color: KLEUR.accent }}>{`${nr} `}</TaggedText>
        <TaggedText
          style={{ ...GRAAD.kop1, width: RASTER.tekst, fontWeight: 700 }}
          hyphenationCallback={breekVoor(RASTER.tekst, GRAAD.kop1.fontSize)}
        >
          {titel}
        </TaggedText>
      </TaggedView>
    </>
  );
}

type KopProps = { tekst: string; niveau: 2 | 3; breedte: number; id?: string | undefined; isEerste?: boolean };

/** Heading over the full measure; a lower one is set as the lead of a paragraph. */
export function Kop({ tekst, niveau, breedte, id, isEerste = false }: KopProps) {
  const graad = niveau === 2 ? GRAAD.kopBreed : GRAAD.tekst;
  return (
    <>
      {isEerste ? null : <Witregel hoogte={niveau === 2 ? 14 : 7} />}
      <TaggedText
        tag={`H${niveau}`}
        anchor={id}
        outline={{ level: niveau, title: tekst }}
        minPresenceAhead={60}
        style={{ ...graad, fontWeight: 700, marginBottom: niveau === 2 ? 7 : 0 }}
        hyphenationCallback={breekVoor(breedte, graad.fontSize)}
      >
        {tekst}
      </TaggedText>
    </>
  );
}

/** Side title; stands beside its text. */
export function Kanttitel({
  tekst,
  niveau,
  breedte = RASTER.kant,
}: {
  tekst: string;
  niveau: 2 | 3;
  breedte?: number;
}) {
  return (
    <TaggedText
      tag={`H${niveau}`}
      outline={{ level: niveau, title: tekst }}
      style={{ ...GRAAD.kopKant, fontWeight: 700, color: KLEUR.accent }}
      hyphenationCallback={breekVoor(breedte, GRAAD.kopKant.fontSize)}
    >
      {tekst}
    </TaggedText>
  );
}

/** Heading with its reference number in the side column: of an intervention or a finding. */
export function Nummerkop({ id, titel, groot }: { id: string; titel: string; groot: boolean }) {
  const graad = groot ? GRAAD.kopBreed : GRAAD.kopKant;
  const lijn = groot
    ? { borderTopWidth: 1.2, borderTopColor: KLEUR.inkt, paddingTop: 6, marginBottom: 8 }
    : { borderTopWidth: 0.8, borderTopColor: KLEUR.lijn, paddingTop: 7, marginBottom: 3 };
  return (
    <TaggedView
      tag="H2"
      anchor={id}
      outline={{ level: 2, title: `${id} ${titel}` }}
      wrap={false}
      minPresenceAhead={80}
      style={{ flexDirection: "row", ...lijn }}
    >
      <TaggedText style={{ ...graad, width: INSPRONG, fontWeight: 700, color: KLEUR.accent }}>{`${id} `}</TaggedText>
      <TaggedText
        style={{ ...graad, width: RASTER.tekst, fontWeight: 700 }}
        hyphenationCallback={breekVoor(RASTER.tekst, graad.fontSize)}
      >
        {titel}
      </TaggedText>
    </TaggedView>
  );
}
