import { type EigenMenukaart, leesInterventie } from "../dossier/eigen-menukaart.ts";
import type { Inhoud } from "../inhoud.ts";
import type { Interventie } from "./interventie.ts";
import { isEigen } from "./uitbreiding.ts";

/** The order of the menukaart: by doelgebied, then by title. */
export const opDoelgebied = (a: Interventie, b: Interventie): number =>
  a.doelgebied.localeCompare(b.doelgebied) || a.titel.localeCompare(b.titel, "nl");

/** Marked in its own texts, so that screen, report and sources all say whose it is. */
function alsEigen(interventie: Interventie, { naam, uitgever, versie }: EigenMenukaart): Interventie {
  const van = `${naam || "eigen menukaart"}, versie ${versie}`;
  const { menukaart } = interventie;
  return {
    ...interventie,
    titel: `${interventie.titel} (eigen)`,
    menukaart: {
      ...menukaart,
      hoofd: { ...menukaart.hoofd, naam: `${van} (eigen)` },
      zin: `${menukaart.zin} Dit is een eigen aanpak${uitgever && ` van ${uitgever}`}, uit ${van}. Hij staat niet op de landelijke menukaart.`,
    },
  };
}

type Lijst = Record<string, EigenMenukaart>;

/** The own interventions of a dossier, marked as own. An id that does not belong or came before is left out. */
function eigenInterventies(lijst: Lijst): Interventie[] {
  const gezien = new Set<string>();
  return Object.entries(lijst)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, eigen]) =>
      Object.entries(eigen.interventie).flatMap(([id, json]) => {
        const interventie = leesInterventie(json);
        if (interventie?.id !== id || !isEigen(id) || gezien.has(id)) return [];
        gezien.add(id);
        return [alsEigen(interventie, eigen)];
      }),
    );
}

/** What the merged content follows from: equal texts give the same content, also when the dossier was read anew. */
const kenmerk = (lijst: Lijst): string[] =>
  Object.entries(lijst).flatMap(([id, { naam, uitgever, versie, interventie }]) => [
    id,
    naam,
    uitgever,
    String(versie),
    ...Object.entries(interventie).flat(),
  ]);

const gelijk = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((deel, i) => deel === b[i]);

const onthouden = new WeakMap<Inhoud, { kenmerk: string[]; geheel: Inhoud }>();

/** The content with the own interventions of the dossier on its menukaart. The same interventions give the same object. */
export function metEigenMenukaart(inhoud: Inhoud, lijst: Lijst): Inhoud {
  const nu = kenmerk(lijst);
  if (nu.length === 0) return inhoud;
  const eerder = onthouden.get(inhoud);
  if (eerder && gelijk(eerder.kenmerk, nu)) return eerder.geheel;
  const menukaart = [...inhoud.menukaart, ...eigenInterventies(lijst)].sort(opDoelgebied);
  const geheel = { ...inhoud, menukaart };
  onthouden.set(inhoud, { kenmerk: nu, geheel });
  return geheel;
}
