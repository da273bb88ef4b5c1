import { toonDatum } from "#domain/dossier/datum.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Kolom } from "#domain/variant/vergelijken.ts";
import { uitkomstzinnen, verschillenVan } from "#domain/variant/verschillen.ts";
import { kiesVariant } from "#domain/variant/wijzigingen.ts";
import { useApply, useBeeld, useEntries, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import { useVerwijder } from "../verwijderen.ts";
import type { Werkblad } from "../werkblad.ts";
import { Verschilvelden } from "./verschilvelden.tsx";

type Eigenschappen = { plan: Kolom; kolom: Kolom; werkblad: Werkblad };

/** What differs, and where it ends. */
function Verschillen({ plan, kolom }: { plan: Kolom; kolom: Kolom }) {
  const inhoud = useInhoud();
  const zinnen = verschillenVan(plan, kolom, plan.dossier, inhoud);
  return (
    <>
      <h3>Wat is er anders dan in het plan?</h3>
      {zinnen.length === 0 ? (
        <p>Niets: deze variant is gelijk aan het plan.</p>
      ) : (
        <ul>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <p aria-live="polite">
        <strong>{uitkomstzinnen(plan, kolom).join(" ")}</strong>
      </p>
    </>
  );
}

function Acties({ plan, kolom: { id, naam }, werkblad }: Eigenschappen) {
  const { vandaag } = useBeeld();
  const entries = useEntries();
  const apply = useApply();
  const bericht = useBericht();
  const verwijder = useVerwijder();
  const kies = () => {
    const terug = apply(kiesVariant(entries, plan.dossier, id, vandaag), `Variant ${naam} kiezen`);
    werkblad.focusOp(`variant-${id}`);
    bericht({ tekst: `${naam} is nu het plan.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <Knoppen>
      <Knop soort="vol" onClick={kies}>
        Deze variant kiezen<span className="vh">: {naam}</span>
      </Knop>
      <Knop
        soort="weg"
        onClick={() => {
          verwijder(`Variant ${naam}`, verwijderTak(entries, `variant/${id}`), () => werkblad.focusOp(`variant-${id}`));
          werkblad.focusOp("varianten");
        }}
      >
        Variant verwijderen<span className="vh">: {naam}</span>
      </Knop>
    </Knoppen>
  );
}

/** One variant: what differs in words, its fields, and choosing it. */
export function Variantdeel({ plan, kolom, werkblad }: Eigenschappen) {
  const { veld } = useFormulier();
  const { id, naam } = kolom;
  const gekozenOp = plan.dossier.variant[id]?.gekozenOp;
  return (
    <section className="vraag" aria-labelledby={`variant-${id}`}>
      <h2 id={`variant-${id}`} tabIndex={-1}>
        {naam}
      </h2>
      {gekozenOp && <p className="bij">Gekozen op {toonDatum(gekozenOp)}. De verschillen staan nu in het plan.</p>}
      <Verschillen plan={plan} kolom={kolom} />
      <Uitklap titel="Aanpassen" bij="geld, interventies en kosten" open={werkblad.isOpen(id)}>
        <Tekstveld label="Naam van de variant" {...veld(`variant/${id}/naam`, tekstveld(120))} />
        <Tekstvak label="Waarom kijken jullie hiernaar?" {...veld(`variant/${id}/reden`, tekstveld(1000))} />
        <Verschilvelden plan={plan} variant={id} />
      </Uitklap>
      <Acties plan={plan} kolom={kolom} werkblad={werkblad} />
    </section>
  );
}
