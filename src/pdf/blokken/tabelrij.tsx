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
  /** White above and below the words. */
  ruimte: number;
  vet: boolean;
  tag: "TH" | "TD";
  scope?: "Row" | "Column" | undefined;
  /** Over how many columns the cell runs; its width is in `kolom`. */
  kolommen?: number;
  inhoud: Cel;
};

const inspring = ({ naGetal }: Zetkolom): number => (naGetal ? CEL.naGetal : CEL.links);

export function Tabelcel({ kolom, grootte, ruimte, vet, tag, scope, kolommen = 1, inhoud }: CelProps) {
  const links = inspring(kolom);
  const isGetal = kolom.kolom.getal === true;
  return (
    <TaggedView
      tag={tag}
      scope={scope}
      columnSpan={kolommen > 1 ? kolommen : undefined}
      style={{ width: kolom.breedte, paddingVertical: ruimte, paddingLeft: links, paddingRight: CEL.rechts }}
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
  ruimte: number;
  id?: string | undefined;
  soort: "gewoon" | "groep" | "totaal" | "vervolg";
  /** Is the first cell the header of the row? */
  rijkop: boolean;
  /** No page end right after this row. */
  houdVast: boolean;
};

const KADER = {
  gewoon: {},
  vervolg: {},
  groep: { backgroundColor: KLEUR.vlak },
  totaal: { borderTopWidth: 1, borderTopColor: KLEUR.inkt, backgroundColor: KLEUR.vlak },
};

const isHoog = (kolommen: readonly Zetkolom[], cellen: readonly Cel[], grootte: number): boolean =>
  kolommen.some(({ plaats, breedte }) => {
    return schatRegels(celTekst(cellen[plaats]), breedte - CEL.naGetal, grootte) > HOOGSTENS_HEEL;
  });

/** The cells of a row. In a heading or total row the name runs on over the empty cells beside it. */
function rijcellen(
  kolommen: readonly Zetkolom[],
  cellen: readonly Cel[],
  soort: RijProps["soort"],
): { kolom: Zetkolom; kolommen: number }[] {
  const gevuld = kolommen.findIndex(({ plaats }, i) => i > 0 && (cellen[plaats] ?? "") !== "");
  const over = soort === "gewoon" ? 1 : gevuld === -1 ? kolommen.length : gevuld;
  const breedte = kolommen.slice(0, over).reduce((som, kolom) => som + kolom.breedte, 0);
  return kolommen.flatMap((kolom, i) => {
    if (i === 0) return [{ kolom: { ...kolom, breedte }, kolommen: over }];
    return i < over ? [] : [{ kolom, kolommen: 1 }];
  });
}

/** A heading with bold words of its own is not bold as a whole. */
const isVet = (inhoud: Cel): boolean => typeof inhoud !== "string" || !inhoud.includes("**");

export function Tabelrij({ kolommen, cellen, grootte, ruimte, id, soort, rijkop, houdVast }: RijProps) {
  const isGewoon = soort === "gewoon" || soort === "vervolg";
  const rijkopVet = soort === "gewoon" ? rijkop : !isGewoon;
  const breed = rijcellen(kolommen, cellen, soort);
  return (
    <TaggedView
      tag="TR"
      anchor={id}
      wrap={isHoog(
        breed.map(({ kolom }) => kolom),
        cellen,
        grootte,
      )}
      {...(houdVast ? { minPresenceAhead: 18 } : {})}
      style={{ flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: KLEUR.lijn, ...KADER[soort] }}
    >
      {reeks(breed, ({ kolom, kolommen: over }, plaats) => {
        const isKop = plaats === 0 && rijkopVet;
        const inhoud = cellen[kolom.plaats] ?? "";
        return (
          <Tabelcel
            kolom={kolom}
            grootte={grootte}
            ruimte={ruimte}
            vet={isGewoon ? isKop : isVet(inhoud)}
            tag={isKop ? "TH" : "TD"}
            scope={isKop ? "Row" : undefined}
            kolommen={over}
            inhoud={inhoud}
          />
        );
      })}
    </TaggedView>
  );
}
