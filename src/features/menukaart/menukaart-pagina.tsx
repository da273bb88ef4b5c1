import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Deelnav } from "#ui/deelnav.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { laadInterventie, MENUKAARTDELEN, type Menukaartdeel, menukaartdeelVan } from "./menukaartdelen.ts";

function Deel({ deel, plek }: { deel: Menukaartdeel; plek: string | undefined }) {
  const Pagina = useGeladen(deel.laad);
  return Pagina ? <Pagina {...(plek === undefined ? {} : { plek })} /> : <Laden tekst="Even openen…" />;
}

function Bladzijde({ interventie }: { interventie: Interventie }) {
  const Pagina = useGeladen(laadInterventie);
  return Pagina ? <Pagina interventie={interventie} /> : <Laden tekst="Even openen…" />;
}

/** Step Menukaart. `plek` is a part ("vergelijken"), an intervention with a page of its own, or a place on the list. */
export function MenukaartPagina({ plek }: { plek?: string }) {
  const href = useHref();
  const { menukaart } = useInhoud();
  const interventie = menukaart.find(({ id }) => id === plek);
  const deel = menukaartdeelVan(plek);
  const delen = MENUKAARTDELEN.map(({ id, titel }) => ({ id, titel, href: href({ stap: "menukaart", plek: id }) }));
  return (
    <>
      <Deelnav label="Delen van de menukaart" delen={delen} huidig={interventie ? "" : deel.id} />
      {interventie ? (
        <Bladzijde key={interventie.id} interventie={interventie} />
      ) : (
        <Deel key={deel.id} deel={deel} plek={plek} />
      )}
    </>
  );
}
