import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { GRAAD, KLEUR } from "../zetsel/maten.ts";

/** A label with a line to write on; the line is only drawn. */
export function Invullijn({ label, breedte, hoogte = 26 }: { label: string; breedte: number; hoogte?: number }) {
  const grens = breedte * 0.6;
  return (
    <TaggedView
      wrap={false}
      style={{ flexDirection: "row", alignItems: "flex-end", minHeight: hoogte, width: breedte, paddingRight: 10 }}
    >
      {label === "" ? null : (
        <TaggedText
          tag="P"
          style={{ ...GRAAD.tekst, maxWidth: grens, marginRight: 4 }}
          hyphenationCallback={breekVoor(grens, GRAAD.tekst.fontSize)}
        >
          {label}
        </TaggedText>
      )}
      <TaggedView
        artifact="Decoration"
        style={{ flexGrow: 1, borderBottomWidth: 0.7, borderBottomColor: KLEUR.inkt, marginBottom: 3 }}
      />
    </TaggedView>
  );
}
