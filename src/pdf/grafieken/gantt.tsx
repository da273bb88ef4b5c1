import type { ReactNode } from "react";
import type { GanttRij, Vulling } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { KLEUR } from "../zetsel/maten.ts";
import { breekLabel, tekstbreedte } from "../zetsel/meet.ts";
import { Driehoek, Gevuld, Label, Lijn, Ruit, Tekening } from "./teken.tsx";

const NAAM = 150;
const RIJ = 25;
const LEGENDA = 20;
const KOPREGEL = 10;

type Helft = { boven: string; onder: string };
type Props = { helften: readonly Helft[]; rijen: readonly GanttRij[]; breedte: number };
type Schaal = { kolom: number; aantal: number };

/** Position (in halves from the first) to points; what lies outside the plan is drawn at its edge. */
const plek = ({ kolom, aantal }: Schaal, positie: number): number =>
  NAAM + Math.min(Math.max(positie, 0), aantal) * kolom;

type Uitleg = { naam: string; komtVoor(rij: GanttRij): boolean; teken(x: number): ReactNode };

const fase = (naam: string, vulling: Vulling): Uitleg => ({
  naam,
  komtVoor: ({ balken }) => balken.some((balk) => balk.vulling === vulling),
  teken: (x) => <Gevuld vulling={vulling} x={x} y={2} breedte={16} hoogte={10} />,
});

const UITLEG: readonly Uitleg[] = [
  fase("voorbereiden", "wit"),
  fase("uitvoeren", "vol"),
  fase("afbouwen of borgen", "streep"),
  {
    naam: "meten (M)",
    komtVoor: ({ ruiten }) => ruiten.length > 0,
    teken: (x) => <Ruit x={x + 8} y={7} straal={6} />,
  },
  {
    naam: "moment met de MR",
    komtVoor: ({ driehoeken }) => driehoeken.length > 0,
    teken: (x) => <Driehoek x={x + 8} y={7} straal={6} />,
  },
];

/** Words behind a sign, and the room before the next one. */
const STAAL = 21;
const TUSSEN = 14;

/** What the signs mean; only those that occur. */
function Tekens({ rijen }: { rijen: readonly GanttRij[] }) {
  const regels = UITLEG.filter(({ komtVoor }) => rijen.some(komtVoor));
  const breedtes = regels.map(({ naam }) => STAAL + tekstbreedte(naam, 8.5) + TUSSEN);
  return reeks(regels, ({ naam, teken }, plaats) => {
    const x = breedtes.slice(0, plaats).reduce((som, breedte) => som + breedte, 0);
    return (
      <>
        {teken(x)}
        <Label x={x + STAAL} y={10.5} tekst={naam} grootte={8.5} />
      </>
    );
  });
}

/** The words of a half school year in lines; a narrow column breaks the years at their dash. */
function kopregels({ boven, onder }: Helft, kolom: number) {
  const breedte = kolom - 6;
  const jaren = tekstbreedte(onder, 8) > breedte ? onder.replace("–", "– ") : onder;
  return [
    ...breekLabel(boven, breedte, 8.5, 2).map((tekst) => ({ tekst, grootte: 8.5, vet: true, kleur: KLEUR.inkt })),
    ...breekLabel(jaren, breedte, 8, 2).map((tekst) => ({ tekst, grootte: 8, vet: false, kleur: KLEUR.grijs })),
  ];
}

type KopProps = { helften: readonly Helft[]; schaal: Schaal; hoogte: number };

function Kop({ helften, schaal, hoogte }: KopProps) {
  return reeks(helften, (helft, plaats) => {
    const x = plek(schaal, plaats);
    const isJaarbegin = plaats % 2 === 0;
    return (
      <>
        <Lijn
          van={[x, LEGENDA]}
          naar={[x, hoogte]}
          kleur={isJaarbegin ? KLEUR.grijs : KLEUR.lijn}
          dikte={isJaarbegin ? 1 : 0.5}
        />
        {reeks(kopregels(helft, schaal.kolom), (regel, rij) => (
          <Label x={x + 4} y={LEGENDA + KOPREGEL * (rij + 1)} {...regel} />
        ))}
      </>
    );
  });
}

function Rij({ rij, boven, schaal, breedte }: { rij: GanttRij; boven: number; schaal: Schaal; breedte: number }) {
  const regels = breekLabel(rij.naam, NAAM - 6, 8.8, 2);
  const midden = boven + RIJ / 2;
  return (
    <>
      <Lijn van={[0, boven]} naar={[breedte, boven]} />
      {reeks(regels, (regel, plaats) => (
        <Label x={0} y={midden + 3.5 + (plaats - (regels.length - 1) / 2) * 10} tekst={regel} grootte={8.8} />
      ))}
      {reeks(rij.balken, ({ van, tot, vulling }) => {
        const links = plek(schaal, van);
        const lengte = plek(schaal, tot) - links;
        return lengte <= 0 ? null : <Gevuld vulling={vulling} x={links} y={boven + 6} breedte={lengte} hoogte={13} />;
      })}
      {reeks(rij.ruiten, (positie) => (
        <Ruit x={plek(schaal, positie)} y={midden} straal={8.5} />
      ))}
      {reeks(rij.driehoeken, (positie) => (
        <Driehoek x={plek(schaal, positie)} y={midden} straal={7} />
      ))}
    </>
  );
}

/** Planning per half school year: bars for phases, diamonds for measuring, triangles for reports to the MR. */
export function Gantt({ helften, rijen, breedte }: Props) {
  const aantal = Math.max(1, helften.length);
  const schaal = { kolom: (breedte - NAAM) / aantal, aantal };
  const regels = Math.max(2, ...helften.map((helft) => kopregels(helft, schaal.kolom).length));
  const top = LEGENDA + regels * KOPREGEL + 4;
  const hoogte = top + rijen.length * RIJ + 4;
  return (
    <Tekening breedte={breedte} hoogte={hoogte}>
      <Tekens rijen={rijen} />
      <Kop helften={helften} schaal={schaal} hoogte={hoogte} />
      {reeks(rijen, (rij, plaats) => (
        <Rij rij={rij} boven={top + plaats * RIJ} schaal={schaal} breedte={breedte} />
      ))}
    </Tekening>
  );
}
