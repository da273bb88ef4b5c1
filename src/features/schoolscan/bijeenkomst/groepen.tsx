import { oordeelInWoorden } from "#domain/schoolscan/oordeel-woorden.ts";
import type { Uitkomst } from "#domain/schoolscan/uitkomst.ts";
import { Verdeling } from "#ui/verdeling.tsx";
import { Groeprij } from "../uitkomst/groeprij.tsx";
import { Legenda } from "../uitkomst/legenda.tsx";
import { Zijvragen } from "../uitkomst/zijvragen.tsx";

/** What groups answered on the screen or on their own phones, as far as it may be shown. */
export function Groepen({ uitkomst }: { uitkomst: Uitkomst | undefined }) {
  if (!uitkomst) return null;
  const { item, schaal, rijen, apart, oordeel } = uitkomst;
  return (
    <>
      {!apart && (
        <p>
          Samen: {oordeelInWoorden(item, oordeel?.stemmen)}. De groepen tonen we niet apart, zodat niemand te herkennen
          is.
        </p>
      )}
      {rijen.length > 0 && (
        <>
          <Verdeling label="Antwoorden per groep">
            {rijen.map((rij) => (
              <Groeprij key={`${rij.rol}-${rij.soort}`} rij={rij} schaal={schaal} />
            ))}
          </Verdeling>
          <Legenda schaal={schaal} />
        </>
      )}
      <Zijvragen uitkomst={uitkomst} />
    </>
  );
}
