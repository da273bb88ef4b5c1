import { datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { verslagVan } from "#domain/schoolscan/bijeenkomst.ts";
import { type ItemRef, itemVan } from "#domain/schoolscan/oordeel.ts";
import { overlegVan } from "#domain/schoolscan/overleg.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import { besluitInWoorden, besluitschaal } from "#domain/schoolscan/stemvragen.ts";
import { naamVanVraag } from "#domain/schoolscan/vraagnaam.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { BIJEENKOMST, plekVan, VERSLAG } from "./plek.ts";

function useTitel(plek: ItemRef): string {
  const feiten = useBeeld();
  return `${nummerVanVraag(feiten, itemVan(plek))} ${metHoofdletter(naamVanVraag(feiten.items, plek))}`;
}

function Besluitrij({ plek }: { plek: ItemRef }) {
  const { dossier, items } = useBeeld();
  const href = useHref();
  const item = items.find(({ id }) => id === itemVan(plek));
  const titel = useTitel(plek);
  if (!item) return null;
  const overleg = overlegVan(dossier, huidigeRonde(dossier), plek);
  const uitleg = besluitschaal(item) ? overleg.besluitUitleg : "";
  return (
    <li className="rij">
      <h2>
        <a href={href({ stap: "schoolscan", plek: plekVan(plek) })}>{titel}</a>
      </h2>
      <p>
        <strong>{metHoofdletter(besluitInWoorden(item, overleg))}</strong>
      </p>
      {uitleg && <p>{uitleg}</p>}
      {overleg.notitie && <p className="bij">{overleg.notitie}</p>}
    </li>
  );
}

function OpenRij({ plek }: { plek: ItemRef }) {
  const { veld } = useFormulier();
  const href = useHref();
  const titel = useTitel(plek);
  return (
    <li className="rij">
      <h3>
        <a href={href({ stap: "schoolscan", plek: plekVan(plek) })}>{titel}</a>
      </h3>
      <Veldenrooster>
        <Tekstveld
          label="Wie zoekt het uit?"
          hulp="Een rol, geen naam van een leerling."
          {...veld(`bevinding/${plek}/wie`, tekstveld(200))}
        />
        <Tekstveld
          label="Wanneer weten jullie het?"
          hulp="Bijvoorbeeld 24-11-2026."
          soort="datum"
          {...veld(`bevinding/${plek}/uitzoekenVoor`, datumveld())}
        />
      </Veldenrooster>
    </li>
  );
}

/** What the meeting gave: decisions, what is still open, and who finds that out. */
export function Verslag() {
  const { besloten, open } = verslagVan(useBeeld());
  const href = useHref();
  return (
    <>
      <h1 id={VERSLAG}>Besluiten van het team</h1>
      {besloten.length === 0 ? (
        <Leeg kop="Nog geen besluiten">
          <p>Hier komt per vraag wat het team besluit, met de reden.</p>
        </Leeg>
      ) : (
        <ul className="rijen">
          {besloten.map((ref) => (
            <Besluitrij key={ref} plek={ref} />
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <section aria-labelledby="bijeenkomst-open">
          <h2 id="bijeenkomst-open">Nog open</h2>
          <p className="bij">Over deze vragen is nog niets besloten. Spreek af wie het uitzoekt.</p>
          <ul className="rijen">
            {open.map((ref) => (
              <OpenRij key={ref} plek={ref} />
            ))}
          </ul>
        </section>
      )}
      <Knoppen>
        <Knoplink href={href({ stap: "wat-valt-op" })}>Naar Wat valt op?</Knoplink>
        <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: BIJEENKOMST })}>
          Terug naar de bijeenkomst
        </Knoplink>
      </Knoppen>
    </>
  );
}
