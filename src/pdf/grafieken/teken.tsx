import { Circle, Line, Path, Rect, Svg, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Vulling } from "#domain/rapport/blok.ts";
import { LETTERTYPE } from "../fonts.ts";
import { reeks } from "../reeks.ts";
import { CIJFERS, KLEUR } from "../zetsel/maten.ts";

/*
 * Strokes of all drawings. Shape and pattern carry the meaning, with the number in the picture; colour is never the
 * only sign, so a copy in grey says the same.
 */

export function Tekening({ breedte, hoogte, children }: { breedte: number; hoogte: number; children: ReactNode }) {
  return (
    <Svg width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`}>
      {children}
    </Svg>
  );
}

type LabelProps = {
  x: number;
  /** Baseline. */
  y: number;
  tekst: string;
  grootte?: number;
  vet?: boolean;
  kleur?: string;
  anker?: "start" | "middle" | "end";
};

export function Label({ x, y, tekst, grootte = 9, vet = false, kleur = KLEUR.inkt, anker = "start" }: LabelProps) {
  if (tekst === "") return null;
  const letter = { fontSize: grootte, fontFamily: LETTERTYPE, fontWeight: vet ? 700 : 400, ...CIJFERS };
  return (
    <Text x={x} y={y} textAnchor={anker} fill={kleur} style={letter}>
      {tekst}
    </Text>
  );
}

type LijnProps = { van: [number, number]; naar: [number, number]; kleur?: string; dikte?: number };

export const Lijn = ({ van, naar, kleur = KLEUR.lijn, dikte = 0.6 }: LijnProps) => (
  <Line x1={van[0]} y1={van[1]} x2={naar[0]} y2={naar[1]} stroke={kleur} strokeWidth={dikte} />
);

type Vlak = { x: number; y: number; breedte: number; hoogte: number };

/** Slanted lines, cut off at the edges by calculation: no clipping or pattern of the PDF is needed. */
function streeppad({ x, y, breedte, hoogte }: Vlak): string {
  const stap = 6;
  const lijnen: string[] = [];
  for (let plek = stap; plek < breedte + hoogte; plek += stap) {
    const rechts = [x + Math.min(plek, breedte), y + Math.max(0, plek - breedte)];
    const links = [x + Math.max(0, plek - hoogte), y + Math.min(plek, hoogte)];
    lijnen.push(`M${punt(rechts)} L${punt(links)}`);
  }
  return lijnen.join(" ");
}

const punt = (waarden: number[]): string => waarden.map((waarde) => waarde.toFixed(1)).join(" ");

function stippen({ x, y, breedte, hoogte }: Vlak): { x: number; y: number }[] {
  const stap = 7;
  const alle: { x: number; y: number }[] = [];
  for (let links = 5; links < breedte - 2; links += stap) {
    for (let boven = 5; boven < hoogte - 2; boven += stap) alle.push({ x: x + links, y: y + boven });
  }
  return alle;
}

/** A filled rectangle: solid, striped, white or dotted. */
export function Gevuld({ vulling, ...vlak }: Vlak & { vulling: Vulling }) {
  const { x, y, breedte, hoogte } = vlak;
  return (
    <>
      <Rect
        x={x}
        y={y}
        width={breedte}
        height={hoogte}
        fill={vulling === "vol" ? KLEUR.accent : KLEUR.papier}
        stroke={KLEUR.accent}
        strokeWidth={1}
      />
      {vulling === "streep" ? <Path d={streeppad(vlak)} stroke={KLEUR.accent} strokeWidth={1.4} /> : null}
      {vulling === "punt"
        ? reeks(stippen(vlak), (stip) => <Circle cx={stip.x} cy={stip.y} r={1.3} fill={KLEUR.accent} />)
        : null}
    </>
  );
}

/** A diamond (moment of measuring) around a point. */
export const Ruit = ({ x, y, straal }: { x: number; y: number; straal: number }) => (
  <Path
    d={`M${x} ${y - straal} L${x + straal} ${y} L${x} ${y + straal} L${x - straal} ${y} Z`}
    fill={KLEUR.papier}
    stroke={KLEUR.inkt}
    strokeWidth={1.2}
  />
);

/** A filled triangle (report to the MR) around a point. */
export const Driehoek = ({ x, y, straal }: { x: number; y: number; straal: number }) => (
  <Path d={`M${x} ${y - straal} L${x + straal} ${y + straal} L${x - straal} ${y + straal} Z`} fill={KLEUR.inkt} />
);
