import { View } from "@react-pdf/renderer";
import { Alinea } from "../blokken/alinea.tsx";
import { TaggedText } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import type { Bladtitel as Gegevens } from "../zetsel/delen.ts";
import { GRAAD, KLEUR } from "../zetsel/maten.ts";

/** The title of a loose sheet, what it is, and of which school. */
export function Bladtitel({ titel: { titel, ondertitel, school }, breedte }: { titel: Gegevens; breedte: number }) {
  return (
    <View style={{ marginBottom: 10 }}>
      <TaggedText
        tag="H1"
        outline={{ level: 1, title: titel }}
        style={{ ...GRAAD.titelBlad, fontWeight: 700, color: KLEUR.accent }}
        hyphenationCallback={breekVoor(breedte, GRAAD.titelBlad.fontSize)}
      >
        {titel}
      </TaggedText>
      <Alinea tekst={`${school}. ${ondertitel}`} breedte={breedte} kleur={KLEUR.grijs} na={0} />
    </View>
  );
}
