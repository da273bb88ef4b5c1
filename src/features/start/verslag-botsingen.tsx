import { useRef } from "react";
import type { Leesbaar } from "#domain/samenvoegen/plaats.ts";
import { neem, type Verslag } from "#domain/samenvoegen/verslag.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useEntries } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop } from "#ui/knop.tsx";
import { Botsing } from "./verslag-plek.tsx";

/** Fields that both sides changed, and one button that puts all values of this side back. */
export function Botsingen({ verslag, bron }: { verslag: Verslag; bron: Leesbaar }) {
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const kop = useRef<HTMLHeadingElement>(null);
  const bladen = verslag.botsingen.flatMap((deel) => deel.bladen);
  if (bladen.length === 0) return null;
  const terug = neem("hier", bladen, entries);
  const allesTerug = () => {
    kop.current?.focus();
    toonBericht({
      tekst: `${telling(terug.length, "waarde", "waarden")} van hier teruggezet.`,
      actie: { tekst: "Ongedaan maken", doe: apply(terug, "Alles van hier teruggezet") },
    });
  };
  return (
    <>
      <h2 ref={kop} tabIndex={-1}>
        Op beide plekken gewijzigd
      </h2>
      <p>Er kan maar één waarde staan. Kijk per veld welke het moet zijn. De andere blijft hier staan.</p>
      <ul className="lijst-kaal gewijzigd">
        {verslag.botsingen.flatMap(({ plek, bladen: deel }) =>
          deel.map((blad) => <Botsing key={blad.sleutel} {...{ plek, blad, bron }} />),
        )}
      </ul>
      {terug.length > 0 && (
        <div className="knoppen">
          <Knop soort="rand" onClick={allesTerug}>
            Alles van hier terugzetten
          </Knop>
        </div>
      )}
    </>
  );
}
