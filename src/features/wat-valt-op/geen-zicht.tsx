import { datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { titelVanBevinding } from "#domain/schoolscan/bevinding-woorden.ts";
import type { ItemRef, Oordeel } from "#domain/schoolscan/oordeel.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Zorgvak } from "#ui/zorgvak.tsx";

/** Who finds out, and when the school knows. */
function Uitzoeken({ bevinding }: { bevinding: ItemRef }) {
  const { veld } = useFormulier();
  return (
    <Veldenrooster>
      <Tekstveld
        label="Wie zoekt het uit?"
        hulp="Een rol, geen naam van een leerling."
        {...veld(`bevinding/${bevinding}/wie`, tekstveld(200))}
      />
      <Tekstveld
        label="Wanneer weten jullie het?"
        hulp="Bijvoorbeeld 24-11-2026."
        soort="datum"
        {...veld(`bevinding/${bevinding}/uitzoekenVoor`, datumveld())}
      />
    </Veldenrooster>
  );
}

function GeenZichtRij({ oordeel }: { oordeel: Oordeel }) {
  const feiten = useBeeld();
  const href = useHref();
  const { ref, item } = oordeel;
  /** A finding that a goal still rests on keeps its place in the list above. */
  const staatBoven = feiten.bevindingen.some((bevinding) => bevinding.ref === ref);
  return (
    <li className="rij" {...(staatBoven ? {} : { id: ref })}>
      <h3>{titelVanBevinding(feiten.dossier, feiten.inhoud.scan, ref)}</h3>
      <p className="bevinding__feit">
        <Zorgvak cijfer={0} />
        <span>
          Geen zicht bij vraag <a href={href({ stap: "schoolscan", plek: ref })}>{nummerVanVraag(feiten, item)}</a>.
        </span>
      </p>
      <Uitzoeken bevinding={ref} />
    </li>
  );
}

/** Questions on which nobody has a view: to be found out first, with a role and a date. */
export function GeenZicht() {
  const { geenZicht, inhoud } = useBeeld();
  if (geenZicht.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="geen-zicht">
      <h2 id="geen-zicht">Geen zicht: eerst uitzoeken</h2>
      <p className="bij">{inhoud.teksten.klein.geenZicht}</p>
      <ul className="rijen">
        {geenZicht.map((oordeel) => (
          <GeenZichtRij key={oordeel.ref} oordeel={oordeel} />
        ))}
      </ul>
    </section>
  );
}
