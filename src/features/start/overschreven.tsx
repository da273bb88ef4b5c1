import type { Waarde } from "#domain/dossier/entries.ts";
import { plekInWoorden } from "#domain/dossier/plek-woorden.ts";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

export type Waardewissel = { sleutel: string; was?: Waarde | undefined; wordt?: Waarde | undefined };

type Overschreveneigenschappen = {
  waarden: readonly Waardewissel[];
  onSluit(): void;
  /** Takes the merge back; left out once something else was done after it. */
  onOngedaan?: () => void;
};

const toon = (waarde: Waarde | undefined) =>
  waarde === undefined || waarde === "" ? "leeg" : waarde === true ? "ja" : waarde === false ? "nee" : String(waarde);

const KOPPEN = ["Samengevoegd. Er is niets overschreven", "Samengevoegd. Eén waarde is veranderd"];

/** What merging a file overwrote, value by value. */
export function Overschreven({ waarden, onSluit, onOngedaan }: Overschreveneigenschappen) {
  return (
    <Meldingvak
      soort={waarden.length === 0 ? "goed" : "let"}
      kop={KOPPEN[waarden.length] ?? `Samengevoegd. ${waarden.length} waarden zijn veranderd`}
      role="status"
      acties={
        <>
          {onOngedaan && (
            <Knop soort="rand" onClick={onOngedaan}>
              Samenvoegen ongedaan maken
            </Knop>
          )}
          <Knop soort="stil" onClick={onSluit}>
            Sluiten
          </Knop>
        </>
      }
    >
      {waarden.length > 0 && (
        <>
          <p>Op deze plekken stond iets anders.</p>
          <ul className="gewijzigd">
            {waarden.map(({ sleutel, was, wordt }) => (
              <li key={sleutel}>
                {plekInWoorden(sleutel)}: van <del>{toon(was)}</del> naar <ins>{toon(wordt)}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </Meldingvak>
  );
}
