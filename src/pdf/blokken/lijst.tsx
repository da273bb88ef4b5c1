import type { Tekst } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { CIJFERS, GRAAD } from "../zetsel/maten.ts";
import { rijk } from "./rijk.tsx";
import { VAKJE, Vakje } from "./vakje.tsx";

/** A list to tick: a box before each. */
export function Vakjeslijst({ punten, breedte }: { punten: readonly Tekst[]; breedte: number }) {
  return (
    <TaggedView tag="L" numbering="None" style={{ marginBottom: 7 }}>
      {reeks(punten, (punt) => (
        <TaggedView tag="LI" style={{ marginBottom: 3.5 }}>
          <TaggedView tag="LBody" style={{ flexDirection: "row" }}>
            <Vakje />
            <TaggedText
              tag="P"
              style={{ ...GRAAD.tekst, width: breedte - VAKJE }}
              hyphenationCallback={breekVoor(breedte - VAKJE, GRAAD.tekst.fontSize)}
            >
              {rijk(punt)}
            </TaggedText>
          </TaggedView>
        </TaggedView>
      ))}
    </TaggedView>
  );
}

type Props = { punten: readonly Tekst[]; genummerd?: boolean | undefined; breedte: number };

/** Bulleted or numbered list. */
export function Lijst({ punten, genummerd = false, breedte }: Props) {
  const gevuld = punten.filter((punt) => punt.trim() !== "");
  if (gevuld.length === 0) return null;
  const label = genummerd && gevuld.length > 9 ? 22 : 16;
  return (
    <TaggedView tag="L" numbering={genummerd ? "Decimal" : "Disc"} style={{ marginBottom: 7 }}>
      {reeks(gevuld, (punt, plaats) => (
        <TaggedView tag="LI" style={{ flexDirection: "row", alignItems: "flex-start", marginBottom: 3.5 }}>
          <TaggedText tag="Lbl" style={{ ...GRAAD.tekst, ...CIJFERS, width: label }}>
            {genummerd ? `${plaats + 1}.` : "•"}
          </TaggedText>
          <TaggedText
            tag="LBody"
            style={{ ...GRAAD.tekst, width: breedte - label }}
            orphans={2}
            widows={2}
            hyphenationCallback={breekVoor(breedte - label, GRAAD.tekst.fontSize)}
          >
            {rijk(punt)}
          </TaggedText>
        </TaggedView>
      ))}
    </TaggedView>
  );
}
