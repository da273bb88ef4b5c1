import type { Interventie } from "../menukaart/interventie.ts";
import { editieVolledig } from "../menukaart/waarden-in-woorden.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import type { Menukaartregel, Tekst } from "./blok.ts";

const NIET_OP_DE_KAART = "staat niet op de menukaart";

/** Values of the main edition for the symbols; an own intervention has none. */
export function menukaartregel(interventie: Interventie | undefined): Menukaartregel {
  if (!interventie) return { maanden: null, kosten: null, bewijs: null, editie: NIET_OP_DE_KAART };
  const { hoofd } = interventie.menukaart;
  return {
    maanden: hoofd.maanden?.waarde ?? null,
    kosten: hoofd.kosten?.waarde ?? null,
    bewijs: hoofd.bewijs?.waarde ?? null,
    editie: hoofd.naam,
  };
}

/** What the menukaart says of it, in one sentence; the date of each value stands with the sources in the bijlage. */
export function menukaartInWoorden(interventie: Interventie | undefined): Tekst {
  return (
    interventie?.menukaart.zin ??
    `Deze aanpak ${NIET_OP_DE_KAART}. Er is dus geen landelijke schatting van leerwinst, kosten en bewijs.`
  );
}

/** A newer value of a source that was read; "" = none. */
export function nieuwerInWoorden(interventie: Interventie | undefined): Tekst {
  const nieuwer = interventie?.menukaart.nieuwer;
  if (!nieuwer) return "";
  const wie = new Set(
    [nieuwer.maanden, nieuwer.kosten, nieuwer.bewijs].flatMap((waarde) =>
      waarde ? [`${waarde.volgens} (${waarde.datum})`] : [],
    ),
  );
  return `${metHoofdletter(editieVolledig(nieuwer))}, volgens ${opsomming([...wie])}.`;
}
