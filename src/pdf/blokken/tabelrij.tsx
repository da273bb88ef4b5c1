import type { Cel, Kolom } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { TaggedText, TaggedView } from "../tags/tagged.tsx";
import { breekVoor } from "../zetsel/breek.ts";
import { CEL, celTekst, isNaGetal } from "../zetsel/kolommen.ts";
import { CIJFERS, KLEUR } from "../zetsel/maten.ts";
import { schatRegels } from "../zetsel/meet.ts";
import { rijk } from "./rijk.tsx";
import { Zorgcel } from "./zorgcel.tsx";

/** Columns of one drawn table, with the width of each in points. */
export type Zetkolom = { kolom: Kolom; plaats: number; breedte: number; naGetal: boolean };

export const zetkolommen = (kolommen: readonly Kolom[], deel: readonly { kolom: number; breedte: number }[]) =>
  deel.flatMap(({ kolom: plaats, breedte }): Zetkolom[] => {
    const kolom = kolommen[plaats];
    return kolom ? [{ kolom, plaats, breedte, naGetal: isNaGetal(kolommen, plaats) }] : [];
  });

/** A row with more lines may be cut by a page end; shorter rows stay whole. */
const HOOGSTENS_HEEL = 25;

type CelProps = {
  kolom: Zetkolom;
  grootte: number;
  vet: boolean;
  tag: "TH" | "TD";
  scope?: "Row" | "Column" | undefined;
  inhoud: Cel;
};

const ruimte = ({ naGetal }: Zetkolom): number => (naGetal ? CEL.naGetal : CEL.links);

export function Tabelcel({ kolom, grootte, vet, tag, scope, inhoud }: CelProps) {
  const links = ruimte(kolom);
  const isGetal = kolom.kolom.getal === true;
  return (
    <TaggedView
      tag={tag}
      scope={scope}
      style={{ width: kolom.breedte, paddingVertical: CEL.boven, paddingLeft: links, paddingRight: CEL.rechts }}
    >
      {typeof inhoud === "string" ? (
        <TaggedText
          style={{
            fontSize: grootte,
            lineHeight: 12 / grootte,
            fontWeight: vet ? 700 : 400,
            textAlign: isGetal ? "right" : "left",
            ...(isGetal ? CIJFERS : {}),
          }}
          hyphenationCallback={breekVoor(kolom.breedte - links - CEL.rechts, grootte)}
        >
          {rijk(inhoud)}
        </TaggedText>
      ) : (
        <Zorgcel zorg={inhoud.zorg} grootte={grootte} />
      )}
    </TaggedView>
  );
}

type RijProps = {
  kolommen: readonly Zetkolom[];
  cellen: readonly Cel[];
  grootte: number;
  id?: string | undefined;
  soort: "gewoon" | "groep" | "totaal";
  /** Is the first cell the header of the row? */
  rijkop: boolean;
  /** No page end right after this row. */
  houdVast: boolean;
};

const KADER = {
  gewoon: {},
  groep: { backgroundColor: KLEUR.vlak },
  totaal: { borderTopWidth: 1, borderTopColor: KLEUR.inkt, backgroundColor: KLEUR.vlak },
};

const isHoog = (kolommen: readonly Zetkolom[], cellen: readonly Cel[], grootte: number): boolean =>
  kolommen.some(({ plaats, breedte }) => {
    return schatRegels(celTekst(cellen[plaats]), breedte - CEL.naGetal, grootte) > HOOGSTENS_HEEL;
  });

export function Tabelrij({ kolommen, cellen, grootte, id, soort, rijkop, houdVast }: RijProps) {
  const rijkopVet = soort !== "gewoon" || rijkop;
  return (
    <TaggedView
      tag="TR"
      anchor={id}
      wrap={isHoog(kolommen, cellen, grootte)}
      {...(houdVast ? { minPresenceAhead: 18 } : {})}
      style={{ flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: KLEUR.lijn, ...KADER[soort] }}
    >
      {reeks(kolommen, (kolom, plaats) => {
        const isKop = plaats === 0 && rijkopVet;
        return (
          <Tabelcel
            kolom={kolom}
            grootte={grootte}
            vet={soort !== "gewoon" || isKop}
            tag={isKop ? "TH" : "TD"}
            scope={isKop ? "Row" : undefined}
            inhoud={cellen[kolom.plaats] ?? ""}
          />
        );
      })}
    </TaggedView>
  );
}
