import { aantalStemmen, type Stemvraag } from "#domain/schoolscan/stemvragen.ts";
import { telling } from "#domain/taal.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import type { Bespreking } from "./bespreking.ts";
import { Stemronde } from "./stemronde.tsx";

type Telleneigenschappen = {
  bespreking: Bespreking;
  getoond: boolean;
  onToon(): void;
  /** Where the digits count; the first one until another was used. */
  actief: string | undefined;
  onActief(vraag: string): void;
};

/** The shows of hands of a question, the first one open, and the button that shows what was counted. */
export function Tellen({ bespreking, getoond, onToon, actief, onActief }: Telleneigenschappen) {
  const { vragen, tak, overleg, tel } = bespreking;
  const ronde = (vraag: Stemvraag) => (
    <Stemronde
      key={vraag.id}
      {...{ vraag, tak, overleg, getoond }}
      metKop={vragen.length > 1}
      actief={vraag.id === actief}
      onActief={() => onActief(vraag.id)}
      onTel={tel}
    />
  );
  return (
    <section className="beamer__vak" aria-label="Stemmen">
      {vragen.slice(0, 1).map(ronde)}
      <Knoppen>
        <Knop soort="rand" onClick={onToon} aria-pressed={getoond}>
          {getoond ? "Stemmen verbergen" : "Toon stemmen"}
        </Knop>
      </Knoppen>
      {vragen.slice(1).map((vraag) => (
        <Uitklap key={vraag.id} titel={vraag.kop} bij={telling(aantalStemmen(vraag, overleg), "hand", "handen")}>
          {ronde(vraag)}
        </Uitklap>
      ))}
    </section>
  );
}
