import { useState } from "react";
import { readDossier } from "#domain/dossier/entries.ts";
import { isZelfdeSchool, plankopVan } from "#domain/dossier/plannaam.ts";
import { type Dossierregel, type Geopend, leesBestand, openBestand, zoekZelfdePlan } from "#state/dossiers.ts";
import { zetKlaar } from "./invoegen.tsx";
import type { Starteigenschappen } from "./start-pagina.tsx";

/** Largest file that is read at all; one byte more lets the reader say that it is too large. */
const MAX_BYTES = 50_000_001;

/** How far opening a file is. */
type Openstand =
  | { soort: "rust" }
  | { soort: "fout"; fout: string }
  | { soort: "vraag"; geopend: Geopend; plan: Dossierregel };

export type Invoegkeuze = "samenvoegen" | "nieuw";
export type Invoegen = Pick<Starteigenschappen, "planHref"> & { plannen: Dossierregel[] };

/** Plan on this device that the file belongs to: the same plan, else one of the same school, of the same years first. */
async function hoortBij(geopend: Geopend, plannen: Dossierregel[]): Promise<Dossierregel | undefined> {
  const zelfde = await zoekZelfdePlan(
    geopend,
    plannen.map(({ id }) => id),
  );
  return plannen.find(({ id }) => id === zelfde) ?? zelfdeSchool(geopend, plannen);
}

function zelfdeSchool({ entries }: Geopend, plannen: Dossierregel[]): Dossierregel | undefined {
  const bestand = plankopVan(readDossier(entries).dossier);
  const vanSchool = plannen.filter((plan) => isZelfdeSchool(plan, bestand));
  return vanSchool.find(({ jaren }) => jaren === bestand.jaren) ?? vanSchool[0];
}

/**
 * Reads a file, checks all of it, and asks before it touches a plan of the same school. Until the answer nothing has
 * been changed. Merging happens in the plan itself (Invoegen), where it shows what it overwrote and can be undone.
 */
export function useBestandOpenen({ plannen, planHref }: Invoegen) {
  const [stand, setStand] = useState<Openstand>({ soort: "rust" });
  const sluit = () => setStand({ soort: "rust" });

  const openNieuw = async (geopend: Geopend) => {
    const { id } = await openBestand(geopend, { soort: "nieuw" });
    location.assign(planHref(id));
  };

  const neem = async (bestand: File) => {
    sluit();
    const gelezen = await leesBestand(new Uint8Array(await bestand.slice(0, MAX_BYTES).arrayBuffer()));
    if (!gelezen.goed) return setStand({ soort: "fout", fout: gelezen.fout });
    const plan = await hoortBij(gelezen.waarde, plannen);
    if (plan) return setStand({ soort: "vraag", geopend: gelezen.waarde, plan });
    await openNieuw(gelezen.waarde);
  };

  const kies = async (keuze: Invoegkeuze) => {
    if (stand.soort !== "vraag") return;
    const { geopend, plan } = stand;
    sluit();
    if (keuze === "nieuw") return openNieuw(geopend);
    zetKlaar(plan.id, geopend);
    location.assign(planHref(plan.id));
  };

  const mislukt = () =>
    setStand({
      soort: "fout",
      fout: "Het bestand kon niet geopend worden. Misschien is dit apparaat vol. Er is niets veranderd aan jullie plannen.",
    });
  return {
    stand,
    sluit,
    neem: (bestand: File) => void neem(bestand).catch(mislukt),
    kies: (keuze: Invoegkeuze) => void kies(keuze).catch(mislukt),
  };
}
