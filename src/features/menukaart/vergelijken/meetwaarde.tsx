import type { Interventie } from "#domain/menukaart/interventie.ts";
import { type Maat, waardeInWoorden } from "#domain/menukaart/waarden-in-woorden.ts";
import { Maattekening } from "#ui/meetwaarden.tsx";
import { nieuwereWaarde, TEKENINGEN } from "../waarden.tsx";

/** One measure in a cell: drawing, words, and a newer value of another source. */
export function Meetwaarde({ interventie: { menukaart }, maat }: { interventie: Interventie; maat: Maat }) {
  const waarde = menukaart.hoofd[maat]?.waarde ?? null;
  const nieuwer = nieuwereWaarde(menukaart, maat);
  return (
    <>
      <span className="meetrij">
        {waarde !== null && <Maattekening tekening={TEKENINGEN[maat]} waarde={waarde} />}
        {waardeInWoorden(maat, waarde)}
      </span>
      {nieuwer && <span className="bij klein">{nieuwer}</span>}
    </>
  );
}
