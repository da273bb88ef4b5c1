import { Document, Page, View } from "@react-pdf/renderer";
import type { Rapportkop } from "#domain/rapport/blok.ts";
import { LETTERTYPE } from "../fonts.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { CIJFERS, GRAAD, KLEUR, RASTER } from "../zetsel/maten.ts";
import { kortIn, tekstbreedte } from "../zetsel/meet.ts";

const EEN_REGEL = { maxLines: 1, textOverflow: "ellipsis" as const };

const BOVENAAN = { flexDirection: "row" as const };
const RIJ = { flexDirection: "row" as const, alignItems: "center" as const };

/** Width for the words at the left; the right side keeps its own size. */
const LINKS = 300;

/** School and title on one line; when both do not fit, the school is shortened first. */
function linksBoven({ school, titel }: Rapportkop): string {
  const grootte = GRAAD.loop.fontSize;
  const kort = kortIn(titel, LINKS / 2, grootte);
  return `${kortIn(school, LINKS - tekstbreedte(` · ${kort}`, grootte), grootte)} · ${kort}`;
}

function Loopkop({ kop }: { kop: Rapportkop }) {
  return (
    <TaggedView artifact="Header" style={{ ...RIJ, justifyContent: "space-between", height: 20 }}>
      <TaggedText style={{ ...EEN_REGEL, width: LINKS }}>{linksBoven(kop)}</TaggedText>
      <View style={RIJ}>
        <TaggedText style={{ ...EEN_REGEL, maxWidth: 110, marginRight: 8 }}>{kop.versie}</TaggedText>
        <View
          style={{
            borderWidth: 1.2,
            borderColor: KLEUR.inkt,
            paddingHorizontal: 6,
            paddingTop: 2.5,
            paddingBottom: 1.5,
          }}
        >
          <TaggedText style={{ fontWeight: 700, color: KLEUR.inkt }}>{kop.status.toUpperCase()}</TaggedText>
        </View>
      </View>
    </TaggedView>
  );
}

function Loopvoet({ kop, totaal }: { kop: Rapportkop; totaal: number }) {
  return (
    <TaggedView
      artifact="Footer"
      style={{
        ...BOVENAAN,
        justifyContent: "space-between",
        height: 24,
        paddingTop: 9,
        borderTopWidth: 0.5,
        borderTopColor: KLEUR.lijn,
      }}
    >
      <TaggedText style={{ ...EEN_REGEL, width: LINKS }}>{kop.voetregel}</TaggedText>
      <View style={BOVENAAN}>
        <TaggedText ownPage style={CIJFERS}>
          {`${kop.vingerafdruk ? `${kop.vingerafdruk} · ` : ""}blz. 00`}
        </TaggedText>
        <TaggedText style={CIJFERS}>{`\u00a0van ${totaal}`}</TaggedText>
      </View>
    </TaggedView>
  );
}

/**
 * The running heads as a page of their own, laid out once the number of pages is known. They are put around every page
 * and then get the number of that page: react-pdf itself would lay out the whole document twice for "van 20".
 */
export function Loopkoppen({ kop, totaal }: { kop: Rapportkop; totaal: number }) {
  return (
    <Document>
      <Page
        size="A4"
        experimentalPagination
        style={{
          paddingTop: 26,
          paddingBottom: 20,
          paddingHorizontal: RASTER.marge,
          justifyContent: "space-between",
          fontFamily: LETTERTYPE,
          ...GRAAD.loop,
          color: KLEUR.grijs,
        }}
      >
        <Loopkop kop={kop} />
        <Loopvoet kop={kop} totaal={totaal} />
      </Page>
    </Document>
  );
}
