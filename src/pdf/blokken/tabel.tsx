import { View } from "@react-pdf/renderer";
import type { Tabel as TabelGegevens } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { CEL, celruimte, celTekst, deelIn } from "../zetsel/kolommen.ts";
import { GRAAD, KLEUR, ZETHOOGTE } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { Noot } from "./alinea.tsx";
import { rijk } from "./rijk.tsx";
import { Tabelcel, Tabelrij, type Zetkolom, zetkolommen } from "./tabelrij.tsx";

/** Up to this number of rows a table stays on one page, unless it is high: moving it would leave half a page white. */
const HOOGSTENS_HEEL = 6;
const HEEL_TOT = ZETHOOGTE * 0.36;
/** A head is not written in. */
const KOPRUIMTE = 3.5;
/** Rows that stay together above and below the break of a longer table. */
const BOVEN_BREUK = 3;
const ONDER_BREUK = 4;

type Props = { tabel: TabelGegevens; nummer: number; breedte: number };
type DeelProps = Props & { grootte: number; kolommen: readonly Zetkolom[]; vervolg: string };

/** Height of all rows together in points, roughly: to know whether the table can stay on one page. */
function schatHoogte(tabel: TabelGegevens, kolommen: readonly Zetkolom[], grootte: number): number {
  const { rijen, totaal } = tabel;
  const alle = [...rijen.map(({ cellen }) => cellen), ...(totaal ? [totaal] : [])];
  return alle.reduce((som, cellen) => {
    const regels = kolommen.map(({ plaats, breedte }) =>
      schatRegels(celTekst(cellen[plaats]), breedte - CEL.naGetal, grootte),
    );
    return som + Math.max(1, ...regels) * 12 + 2 * celruimte(tabel);
  }, 60);
}

type KopProps = { kolommen: readonly Zetkolom[]; grootte: number; ruimte: number };

function Tabelkop({ kolommen, grootte, ruimte }: KopProps) {
  return (
    <TaggedView
      tag="THead"
      fixed
      wrap={false}
      minPresenceAhead={60}
      style={{
        borderTopWidth: 1.2,
        borderTopColor: KLEUR.inkt,
        borderBottomWidth: 0.8,
        borderBottomColor: KLEUR.inkt,
        backgroundColor: KLEUR.vlak,
      }}
    >
      <TaggedView tag="TR" style={{ flexDirection: "row" }}>
        {reeks(kolommen, (kolom) => (
          <Tabelcel
            kolom={kolom}
            grootte={grootte}
            ruimte={ruimte}
            vet
            tag="TH"
            scope="Column"
            inhoud={kolom.kolom.kop}
          />
        ))}
      </TaggedView>
    </TaggedView>
  );
}

/** The row of a table without data: one cell over all columns. */
function LegeRij({ aantal, grootte, ruimte }: { aantal: number; grootte: number; ruimte: number }) {
  return (
    <TaggedView tag="TR" style={{ borderBottomWidth: 0.5, borderBottomColor: KLEUR.lijn }}>
      <TaggedView tag="TD" columnSpan={aantal} style={{ paddingVertical: ruimte, paddingHorizontal: CEL.links }}>
        <TaggedText style={{ fontSize: grootte, lineHeight: 12 / grootte, color: KLEUR.grijs }}>
          Nog niets ingevuld.
        </TaggedText>
      </TaggedView>
    </TaggedView>
  );
}

function Rijen({ tabel, kolommen, grootte }: DeelProps) {
  const { rijen, totaal, rijkop = true } = tabel;
  const ruimte = celruimte(tabel);
  const aantal = rijen.length + (totaal ? 1 : 0);
  const houdVast = (plaats: number) =>
    plaats < BOVEN_BREUK - 1 || (plaats >= aantal - ONDER_BREUK && plaats < aantal - 1);
  return (
    <TaggedView tag="TBody">
      {rijen.length === 0 ? <LegeRij aantal={kolommen.length} grootte={grootte} ruimte={ruimte} /> : null}
      {reeks(rijen, ({ id, cellen, groep, vervolg }, plaats) => (
        <Tabelrij
          kolommen={kolommen}
          cellen={cellen}
          grootte={grootte}
          ruimte={ruimte}
          id={id}
          soort={groep ? "groep" : vervolg ? "vervolg" : "gewoon"}
          rijkop={rijkop}
          houdVast={
            (groep === true && rijen[plaats + 1]?.groep !== true) ||
            rijen[plaats + 1]?.vervolg === true ||
            houdVast(plaats)
          }
        />
      ))}
      {totaal && rijen.length > 0 ? (
        <Tabelrij
          kolommen={kolommen}
          cellen={totaal}
          grootte={grootte}
          ruimte={ruimte}
          soort="totaal"
          rijkop
          houdVast={false}
        />
      ) : null}
    </TaggedView>
  );
}

function Tabeldeel(props: DeelProps) {
  const { tabel, nummer, breedte, grootte, kolommen, vervolg } = props;
  const hoogte = schatHoogte(tabel, kolommen, grootte);
  const magBreken = hoogte > HEEL_TOT && (tabel.rijen.length > HOOGSTENS_HEEL || hoogte > ZETHOOGTE * 0.5);
  return (
    <View wrap={magBreken} style={{ marginBottom: 10.5 }}>
      <TaggedView tag="Table" wrap={magBreken} style={{ width: breedte }}>
        <TaggedText
          tag="Caption"
          minPresenceAhead={66}
          style={{ ...GRAAD.tabel, fontWeight: 700, marginBottom: 4 }}
          hyphenationCallback={breekVoor(breedte, GRAAD.tabel.fontSize)}
        >
          {rijk(`Tabel ${nummer}. ${tabel.bijschrift}${vervolg}`)}
        </TaggedText>
        <Tabelkop kolommen={kolommen} grootte={grootte} ruimte={Math.min(celruimte(tabel), KOPRUIMTE)} />
        <Rijen {...props} />
      </TaggedView>
      <Noot tekst={tabel.noot ?? ""} breedte={breedte} />
    </View>
  );
}

/**
 * A table with caption, repeated head and row headers. Many columns make the type smaller; more than fit become
 * several tables that repeat the first column.
 */
export function Tabel({ tabel, nummer, breedte }: Props) {
  const { grootte, delen } = deelIn(tabel, breedte);
  return reeks(delen, (deel, plaats) => (
    <Tabeldeel
      tabel={tabel}
      nummer={nummer}
      breedte={breedte}
      grootte={grootte}
      kolommen={zetkolommen(tabel.kolommen, deel)}
      vervolg={delen.length > 1 ? ` (deel ${plaats + 1} van ${delen.length})` : ""}
    />
  ));
}
