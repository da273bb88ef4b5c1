import { BEGINNAMEN, BEGINNEN, type Begin, nieuweVariant } from "#domain/variant/wijzigingen.ts";
import { useApply, useDossier, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import type { Werkblad } from "../werkblad.ts";
import { useKolommen } from "./use-kolommen.ts";
import { Variantdeel } from "./variantdeel.tsx";
import { Vergelijking } from "./vergelijking.tsx";

function Toevoegen({ werkblad }: { werkblad: Werkblad }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const voegToe = (begin: Begin) => {
    const id = nieuwId();
    apply(nieuweVariant(dossier, id, begin), "Variant toevoegen");
    werkblad.zet(id, true);
    werkblad.focusOp(`variant-${id}-naam`);
  };
  return (
    <Knoppen>
      {BEGINNEN.map((begin) => (
        <Knop key={begin} id={`variant-erbij-${begin}`} soort="rand" icoon="plus" onClick={() => voegToe(begin)}>
          {BEGINNAMEN[begin]}
        </Knop>
      ))}
    </Knoppen>
  );
}

/** What if there is less money, no teacher is found, or it begins later: variants of the plan beside each other. */
export function VariantenPagina({ werkblad }: { werkblad: Werkblad }) {
  const { keuze, potje } = useDossier();
  const href = useHref();
  const kolommen = useKolommen();
  const [plan, ...varianten] = kolommen;
  const nietsTeVergelijken = Object.keys(keuze).length === 0 && Object.keys(potje).length === 0;
  return (
    <>
      <h1 id="varianten">Varianten van het plan</h1>
      <p className="intro">
        Wat doen jullie bij minder geld, zonder leraar of met een latere start? Leg varianten naast elkaar en kies er
        één. Het plan verandert pas als jullie kiezen.
      </p>
      {nietsTeVergelijken ? (
        <Leeg
          kop="Nog niets om te vergelijken"
          acties={<Knoplink href={href({ stap: "menukaart" })}>Naar de menukaart</Knoplink>}
        >
          <p>Zet eerst interventies en geld in het plan.</p>
        </Leeg>
      ) : (
        <>
          <h2>Variant toevoegen</h2>
          <Toevoegen werkblad={werkblad} />
          {plan &&
            varianten.map((kolom) => <Variantdeel key={kolom.id} plan={plan} kolom={kolom} werkblad={werkblad} />)}
          {varianten.length > 0 && <Vergelijking kolommen={kolommen} />}
        </>
      )}
    </>
  );
}
