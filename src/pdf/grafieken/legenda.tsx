import { Fragment } from "react";
import type { Vulling } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { breekLabel } from "../zetsel/meet.ts";
import { Gevuld, Label } from "./teken.tsx";

const REGEL = 16;

type Props = { regels: readonly { naam: string; vulling: Vulling }[]; links: number; kolom: number; perRij: number };

/** Height of a legend in points. */
export const legendahoogte = (aantal: number, perRij: number): number => Math.ceil(aantal / perRij) * REGEL;

/** Swatches with their name, in rows. */
export function Legenda({ regels, links, kolom, perRij }: Props) {
  return reeks(regels, ({ naam, vulling }, plaats) => {
    const x = links + (plaats % perRij) * kolom;
    const y = 2 + Math.floor(plaats / perRij) * REGEL;
    const [tekst = ""] = breekLabel(naam, kolom - 26, 8.5, 1);
    return (
      <Fragment>
        <Gevuld vulling={vulling} x={x} y={y} breedte={16} hoogte={10} />
        <Label x={x + 21} y={y + 8.5} tekst={tekst} grootte={8.5} />
      </Fragment>
    );
  });
}
