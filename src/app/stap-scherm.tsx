import { plankopVan, planNaam } from "#domain/dossier/plannaam.ts";
import { SamenvoegLink } from "#features/start/samenvoeg-link.tsx";
import { useDossier } from "#state/dossier-hooks.ts";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { Voet } from "#ui/voet.tsx";
import { Bewaarfout } from "./bewaarstand.tsx";
import { Onleesbaar } from "./onleesbaar.tsx";
import { PlanKop } from "./plan-kop.tsx";
import { usePlek } from "./plek.ts";
import { Schil } from "./schil.tsx";
import { StappenNav } from "./stappen-nav.tsx";
import { planHref, STAPPENLIJST, type Stap } from "./steps.ts";

const kleineLetter = (stap: Stap) => stap.titel.charAt(0).toLowerCase() + stap.titel.slice(1);

function Stapvoet({ id, plaats }: { id: string; plaats: number }) {
  const vorige = STAPPENLIJST[plaats - 1];
  const verder = STAPPENLIJST[plaats + 1];
  return (
    <Voet
      label="Vorige en volgende stap"
      vorige={vorige && { href: planHref(id, vorige.id), tekst: `Vorige: ${kleineLetter(vorige)}` }}
      verder={verder && { href: planHref(id, verder.id), tekst: `Verder: ${kleineLetter(verder)}` }}
    />
  );
}

/** The page of the step, with its foot; while it loads, words. */
function Stappagina({ id, plaats, stap, plek }: { id: string; plaats: number; stap: Stap; plek: string | undefined }) {
  const Pagina = useGeladen(stap.laad);
  if (!Pagina) return <Laden tekst="Even openen…" />;
  return (
    <>
      <Pagina {...(plek === undefined ? {} : { plek })} />
      <Stapvoet id={id} plaats={plaats} />
    </>
  );
}

type Stapschermeigenschappen = { id: string; plaats: number; plek: string | undefined };

/** The page of one step, with the steps beside it. */
export function StapScherm({ id, plaats, plek }: Stapschermeigenschappen) {
  const dossier = useDossier();
  const stap = STAPPENLIJST[plaats];
  usePlek(stap?.id, plek);
  if (!stap) return null;
  return (
    <Schil
      pagina={`${id}/${stap.id}`}
      titel={`${stap.titel} – ${planNaam(plankopVan(dossier))}`}
      kop={<PlanKop id={id} />}
      naast={<StappenNav key={stap.id} id={id} plaats={plaats} />}
    >
      <Bewaarfout id={id} />
      <Onleesbaar />
      <SamenvoegLink id={id} href={planHref(id)} />
      <Stappagina key={stap.id} {...{ id, plaats, stap, plek }} />
    </Schil>
  );
}
