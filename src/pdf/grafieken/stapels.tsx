import { Fragment } from "react";
import type { Stapel, Vulling } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { breekLabel, tekstbreedte } from "../zetsel/meet.ts";
import { Legenda, legendahoogte, legendaPerRij } from "./legenda.tsx";
import { Gevuld, Label, Tekening } from "./teken.tsx";

const RIJ = 50;
const NAAM = 92;
const STAAFHOOGTE = 22;

type Soort = { naam: string; vulling: Vulling };
type Props = { stapels: readonly Stapel[]; legenda: readonly Soort[]; breedte: number };

type Segment = { x: number; breedte: number; vulling: Vulling; toon: string; past: boolean };

const som = ({ delen }: Stapel): number => delen.reduce((totaal, { waarde }) => totaal + Math.max(0, waarde), 0);

/** The parts of one bar; an amount that would run into the one before it is left to the table. */
function segmentenVan(stapel: Stapel, legenda: readonly Soort[], puntPerEenheid: number): Segment[] {
  let x = NAAM;
  let bezetTot = 0;
  return stapel.delen
    .filter(({ waarde }) => waarde > 0)
    .map(({ waarde, toon, legenda: soort }) => {
      const breedte = waarde * puntPerEenheid;
      const half = tekstbreedte(toon, 8) / 2;
      const midden = x + breedte / 2;
      const past = midden - half > bezetTot;
      if (past) bezetTot = midden + half + 4;
      const segment = { x, breedte, vulling: legenda[soort]?.vulling ?? "wit", toon, past };
      x += breedte;
      return segment;
    });
}

type RijProps = { stapel: Stapel; legenda: readonly Soort[]; boven: number; puntPerEenheid: number };

function Rij({ stapel, legenda, boven, puntPerEenheid }: RijProps) {
  const segmenten = segmentenVan(stapel, legenda, puntPerEenheid);
  const einde = NAAM + som(stapel) * puntPerEenheid;
  return (
    <>
      {reeks(breekLabel(stapel.naam, NAAM - 6, 9, 2), (regel, plaats) => (
        <Label x={0} y={boven + 17 + plaats * 11} tekst={regel} vet />
      ))}
      {reeks(segmenten, ({ x, breedte, vulling, toon, past }) => (
        <Fragment>
          <Gevuld vulling={vulling} x={x} y={boven + 2} breedte={breedte} hoogte={STAAFHOOGTE} />
          {past ? <Label x={x + breedte / 2} y={boven + 36} tekst={toon} anker="middle" grootte={8} /> : null}
        </Fragment>
      ))}
      <Label x={einde + 7} y={boven + 17} tekst={stapel.totaal} vet />
    </>
  );
}

/** Stacked bars: one fill per kind, the amounts below the parts, the total behind the bar. */
export function Stapels({ stapels, legenda, breedte }: Props) {
  const grootste = Math.max(1, ...stapels.map(som));
  const totaal = Math.max(60, ...stapels.map((stapel) => tekstbreedte(stapel.totaal, 9)));
  const puntPerEenheid = (breedte - NAAM - totaal - 14) / grootste;
  const perRij = legendaPerRij(legenda, breedte - NAAM);
  const boven = legendahoogte(legenda.length, perRij) + 6;
  return (
    <Tekening breedte={breedte} hoogte={boven + stapels.length * RIJ}>
      <Legenda regels={legenda} links={NAAM} breedte={breedte - NAAM} perRij={perRij} />
      {reeks(stapels, (stapel, plaats) => (
        <Rij stapel={stapel} legenda={legenda} boven={boven + plaats * RIJ} puntPerEenheid={puntPerEenheid} />
      ))}
    </Tekening>
  );
}
