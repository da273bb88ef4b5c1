import type { Tekst } from "#domain/rapport/blok.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, INSPRONG, KLEUR } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { rijk } from "./rijk.tsx";

type Paar = { id?: string | undefined; kop: string; tekst: Tekst };

type Props = {
  paren: readonly Paar[];
  breedte: number;
  graad?: { fontSize: number; lineHeight: number };
  /** Width of the names. */
  naam?: number;
  na?: number;
};

/** Not stretched: a short text as high as its long neighbour could not be cut at a page end. */
const NAAST_ELKAAR = { flexDirection: "row" as const, alignItems: "flex-start" as const };

/** A pair longer than this many lines may be cut by a page end. */
const HOOGSTENS_HEEL = 20;

/** Names with their text: terms, properties, facts. A list to a reader, with a rule above each pair. */
export function Gegevens({ paren, breedte, graad = GRAAD.tekst, naam = INSPRONG, na = 7 }: Props) {
  if (paren.length === 0) return null;
  const tekstbreedte = breedte - naam;
  return (
    <TaggedView tag="L" numbering="None" style={{ marginBottom: na }}>
      {reeks(paren, ({ id, kop, tekst }) => (
        <TaggedView
          tag="LI"
          anchor={id}
          wrap={schatRegels(kaleTekst(tekst), tekstbreedte, graad.fontSize) > HOOGSTENS_HEEL}
          style={{ paddingVertical: 3, borderTopWidth: 0.5, borderTopColor: KLEUR.lijn }}
        >
          <TaggedView tag="LBody" style={NAAST_ELKAAR}>
            <TaggedText
              tag="P"
              style={{ ...graad, width: naam, paddingRight: 8, fontWeight: 700 }}
              hyphenationCallback={breekVoor(naam - 8, graad.fontSize)}
            >
              {kop}
            </TaggedText>
            <TaggedText
              tag="P"
              style={{ ...graad, width: tekstbreedte }}
              hyphenationCallback={breekVoor(tekstbreedte, graad.fontSize)}
            >
              {rijk(tekst)}
            </TaggedText>
          </TaggedView>
        </TaggedView>
      ))}
    </TaggedView>
  );
}
