import { maxPaginasVan, VARIANTEN, VARIANTNAMEN, type Variant } from "#domain/rapport/varianten.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { usePdf } from "../pdf-context.ts";
import { Bewaarknop, Pdfmelding } from "../pdf-knoppen.tsx";

function omvang(variant: Variant, bladzijden: number | undefined): string {
  if (bladzijden !== undefined) return bladzijden === 1 ? "1 bladzijde." : `${bladzijden} bladzijden.`;
  const hooguit = maxPaginasVan(variant);
  if (hooguit === undefined) return "Zo veel bladzijden als het plan nodig heeft.";
  return hooguit === 1 ? "1 bladzijde." : `Hooguit ${hooguit} bladzijden.`;
}

function Stukrij({ variant }: { variant: Variant }) {
  const href = useHref();
  const pdf = usePdf(variant, "op verzoek");
  const { naam, lezer } = VARIANTEN[variant];
  const erbij = <span className="vh">: {naam}</span>;
  return (
    <li className="rij">
      <div>
        <h2>{naam}</h2>
        <p className="bij">
          {lezer} {omvang(variant, pdf.bestand?.bladzijden)}
        </p>
        <Knoppen>
          <Knoplink soort="rand" href={href({ stap: "controle", plek: `stukken.${variant}` })}>
            Voorbeeld bekijken{erbij}
          </Knoplink>
          <Bewaarknop pdf={pdf} soort="stil">
            PDF bewaren{erbij}
          </Bewaarknop>
        </Knoppen>
        <Pdfmelding pdf={pdf} />
      </div>
    </li>
  );
}

/** Every document that can be made of the plan: what it is for, who reads it, how long it is. */
export function Stukkenlijst() {
  return (
    <>
      <h1 id="stukken">Stukken en voorbeeld</h1>
      <p className="intro">Eén plan, voor elke lezer een stuk. Alle stukken gebruiken dezelfde cijfers.</p>
      <ul className="rijen">
        {VARIANTNAMEN.map((variant) => (
          <Stukrij key={variant} variant={variant} />
        ))}
      </ul>
    </>
  );
}
