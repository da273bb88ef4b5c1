import { type ComponentType, lazy, Suspense } from "react";
import { plankopVan, planNaam } from "#domain/dossier/plannaam.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { Laden } from "#ui/laden.tsx";
import { Voet } from "#ui/voet.tsx";
import { Bewaarfout } from "./bewaarstand.tsx";
import { Onleesbaar } from "./onleesbaar.tsx";
import { PlanKop } from "./plan-kop.tsx";
import { usePlek } from "./plek.ts";
import { Schil } from "./schil.tsx";
import { StappenNav } from "./stappen-nav.tsx";
import { planHref, STAPPENLIJST, type Stap, type Stapeigenschappen } from "./steps.ts";

/** One lazy page per step, made once: a page keeps its state while its address changes. */
const PAGINAS: readonly ComponentType<Stapeigenschappen>[] = STAPPENLIJST.map((stap) =>
  lazy(async () => ({ default: await stap.laad() })),
);

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

type Stapschermeigenschappen = { id: string; plaats: number; plek: string | undefined };

/** The page of one step, with the steps beside it. */
export function StapScherm({ id, plaats, plek }: Stapschermeigenschappen) {
  const dossier = useDossier();
  const stap = STAPPENLIJST[plaats];
  const Pagina = PAGINAS[plaats];
  usePlek(stap?.id, plek);
  if (!stap || !Pagina) return null;
  return (
    <Schil
      pagina={`${id}/${stap.id}`}
      titel={`${stap.titel} – ${planNaam(plankopVan(dossier))}`}
      kop={<PlanKop id={id} />}
      naast={<StappenNav key={stap.id} id={id} plaats={plaats} />}
    >
      <Bewaarfout id={id} />
      <Onleesbaar />
      <Suspense fallback={<Laden tekst="Even openen…" />}>
        <Pagina {...(plek === undefined ? {} : { plek })} />
        <Stapvoet id={id} plaats={plaats} />
      </Suspense>
    </Schil>
  );
}
