import { useHref } from "#state/dossier-hooks.ts";
import { Deelnav } from "#ui/deelnav.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { ControleDeel } from "./controle-deel.tsx";
import { PdfContext, usePdfwerk } from "./pdf-context.ts";

const laadStukken = () => import("./stukken/stukken-pagina.tsx").then((module) => module.StukkenPagina);

function Stukken({ plek }: { plek: string }) {
  const Pagina = useGeladen(laadStukken);
  return Pagina ? <Pagina plek={plek} /> : <Laden tekst="Even openen…" />;
}

/** Step Controle en PDF: what stands in the way of the MR, and every document that can be made of the plan. */
export function ControlePagina({ plek }: { plek?: string }) {
  const href = useHref();
  const werk = usePdfwerk();
  const stukken = plek?.split(".")[0] === "stukken" ? plek : undefined;
  const delen = [
    { id: "controle", titel: "Controle", href: href({ stap: "controle" }) },
    { id: "stukken", titel: "Stukken en voorbeeld", href: href({ stap: "controle", plek: "stukken" }) },
  ];
  return (
    <PdfContext value={werk}>
      <Deelnav label="Delen van Controle en PDF" delen={delen} huidig={stukken ? "stukken" : "controle"} />
      {stukken ? <Stukken plek={stukken} /> : <ControleDeel />}
    </PdfContext>
  );
}
