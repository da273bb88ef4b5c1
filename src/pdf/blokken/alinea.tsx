import type { Tekst } from "#domain/rapport/blok.ts";
import { TaggedText } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR } from "../zetsel/maten.ts";
import { rijk } from "./rijk.tsx";

type Graad = { fontSize: number; lineHeight: number };

type Props = {
  tekst: Tekst;
  /** Width of the column in points. */
  breedte: number;
  graad?: Graad;
  kleur?: string;
  /** White below. */
  na?: number;
};

/** A paragraph; it splits over pages with at least two lines on each side. Nothing when the text is empty. */
export function Alinea({ tekst, breedte, graad = GRAAD.tekst, kleur = KLEUR.inkt, na = 7 }: Props) {
  if (tekst.trim() === "") return null;
  return (
    <TaggedText
      tag="P"
      style={{ ...graad, color: kleur, marginBottom: na }}
      orphans={2}
      widows={2}
      hyphenationCallback={breekVoor(breedte, graad.fontSize)}
    >
      {rijk(tekst)}
    </TaggedText>
  );
}

/** A note under a table or figure. */
export function Noot({ tekst, breedte }: { tekst: Tekst; breedte: number }) {
  if (tekst.trim() === "") return null;
  return (
    <TaggedText
      tag="P"
      style={{ ...GRAAD.klein, color: KLEUR.grijs, marginTop: 4 }}
      hyphenationCallback={breekVoor(breedte, GRAAD.klein.fontSize)}
    >
      {rijk(tekst)}
    </TaggedText>
  );
}
