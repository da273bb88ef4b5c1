import type { Tekst } from "#domain/rapport/blok.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { Alinea } from "./alinea.tsx";

const HOOGSTENS_HEEL = 30;

/** Box with a heavy left edge: something the reader must not miss. */
export function Kader({ titel, tekst, breedte }: { titel: string; tekst: readonly Tekst[]; breedte: number }) {
  const binnen = breedte - 28;
  const gevuld = tekst.filter((alinea) => alinea.trim() !== "");
  const regels = gevuld.reduce((som, alinea) => som + schatRegels(kaleTekst(alinea), binnen, GRAAD.tekst.fontSize), 0);
  return (
    <TaggedView
      tag="Div"
      wrap={regels > HOOGSTENS_HEEL}
      style={{
        borderLeftWidth: 4,
        borderLeftColor: KLEUR.accent,
        backgroundColor: KLEUR.vlak,
        paddingVertical: 7,
        paddingHorizontal: 12,
        marginBottom: 14,
      }}
    >
      <TaggedText
        tag="P"
        style={{ ...GRAAD.tekst, fontWeight: 700 }}
        hyphenationCallback={breekVoor(binnen, GRAAD.tekst.fontSize)}
      >
        {titel}
      </TaggedText>
      {reeks(gevuld, (alinea, plaats) => (
        <Alinea tekst={alinea} breedte={binnen} na={plaats === gevuld.length - 1 ? 0 : 7} />
      ))}
    </TaggedView>
  );
}
