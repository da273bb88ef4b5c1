import type { Vulling } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { breekLabel, tekstbreedte } from "../zetsel/meet.ts";
import { Gevuld, Label } from "./teken.tsx";

const REGEL = 16;

type Regel = { naam: string; vulling: Vulling };
type Props = { regels: readonly Regel[]; links: number; breedte: number; perRij: number };

const STAAL = 26;

/** How many names fit beside each other: three, two or one. */
export const legendaPerRij = (regels: readonly Regel[], breedte: number): number =>
  [3, 2].find((aantal) => regels.every(({ naam }) => tekstbreedte(naam, 8.5) <= breedte / aantal - STAAL)) ?? 1;

/** Height of a legend in points. */
export const legendahoogte = (aantal: number, perRij: number): number => Math.ceil(aantal / perRij) * REGEL;

/** Swatches with their name, in rows. */
export function Legenda({ regels, links, breedte, perRij }: Props) {
  const kolom = breedte / perRij;
  return reeks(regels, ({ naam, vulling }, plaats) => {
    const x = links + (plaats % perRij) * kolom;
    const y = 2 + Math.floor(plaats / perRij) * REGEL;
    const [tekst = ""] = breekLabel(naam, kolom - STAAL, 8.5, 1);
    return (
      <>
        <Gevuld vulling={vulling} x={x} y={y} breedte={16} hoogte={10} />
        <Label x={x + 21} y={y + 8.5} tekst={tekst} grootte={8.5} />
      </>
    );
  });
}
