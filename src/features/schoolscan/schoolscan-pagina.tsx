import { useHref } from "#state/dossier-hooks.ts";
import { Deelnav } from "#ui/deelnav.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { SCANDELEN, type Scandeel, scandeelVan } from "./scandelen.ts";

function Inhoud({ deel, plek }: { deel: Scandeel; plek: string | undefined }) {
  const Pagina = useGeladen(deel.laad);
  return Pagina ? <Pagina {...(plek === undefined ? {} : { plek })} /> : <Laden tekst="Even openen…" />;
}

/** The schoolscan: its questions, and what the school does with them together. `plek` chooses the part. */
export function SchoolscanPagina({ plek }: { plek?: string }) {
  const href = useHref();
  const deel = scandeelVan(plek);
  const delen = SCANDELEN.map(({ id, titel }) => ({ id, titel, href: href({ stap: "schoolscan", plek: id }) }));
  return (
    <>
      <Deelnav label="Delen van de schoolscan" delen={delen} huidig={deel.id} />
      <Inhoud key={deel.id} deel={deel} plek={plek} />
    </>
  );
}
