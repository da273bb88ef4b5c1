import { View } from "@react-pdf/renderer";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import type { Inhoudsregel } from "../zetsel/delen.ts";
import { CIJFERS, GRAAD, INSPRONG, KLEUR, RASTER } from "../zetsel/maten.ts";

const NUMMER = 26;
const BLADZIJDE = 22;
const PUNTEN = 30;
const TITEL = RASTER.tekst - NUMMER - BLADZIJDE - PUNTEN;

function Regel({ regel: { id, nr, titel } }: { regel: Inhoudsregel }) {
  return (
    <TaggedView tag="TOCI" wrap={false} style={{ marginBottom: 1.5 }}>
      <TaggedView tag="Reference">
        <TaggedView tag="Link" linkTo={id} style={{ flexDirection: "row", alignItems: "flex-end" }}>
          <TaggedText style={{ ...GRAAD.tekst, ...CIJFERS, width: NUMMER, color: KLEUR.accent, fontWeight: 700 }}>
            {`${nr} `}
          </TaggedText>
          <TaggedText
            style={{ ...GRAAD.tekst, maxWidth: TITEL }}
            hyphenationCallback={breekVoor(TITEL, GRAAD.tekst.fontSize)}
          >
            {`${titel} `}
          </TaggedText>
          <TaggedView
            artifact="Decoration"
            style={{
              flexGrow: 1,
              borderBottomWidth: 0.6,
              borderBottomColor: KLEUR.lijn,
              borderBottomStyle: "dotted",
              marginHorizontal: 5,
              marginBottom: 3,
            }}
          />
          <TaggedText pageOf={id} style={{ ...GRAAD.tekst, ...CIJFERS, width: BLADZIJDE, textAlign: "right" }}>
            00
          </TaggedText>
        </TaggedView>
      </TaggedView>
    </TaggedView>
  );
}

/** Contents: every chapter with its page number and a dotted leader; below the title where there is room for all. */
export function Inhoud({ regels }: { regels: readonly Inhoudsregel[] }) {
  if (regels.length === 0) return null;
  return (
    <View wrap={false} style={{ flexDirection: "row", marginTop: 10 }}>
      <TaggedView tag="H1" outline={{ level: 1, title: "Inhoud" }} style={{ width: INSPRONG }}>
        <TaggedText style={{ ...GRAAD.kopKant, fontWeight: 700, color: KLEUR.accent }}>Inhoud</TaggedText>
      </TaggedView>
      <View style={{ width: RASTER.tekst }}>
        <TaggedView tag="TOC">
          {reeks(regels, (regel) => (
            <Regel regel={regel} />
          ))}
        </TaggedView>
      </View>
    </View>
  );
}
