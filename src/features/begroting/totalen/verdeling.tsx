import type { ReactNode } from "react";
import { bedragweergave } from "#domain/begroting/bedrag.ts";
import { procentVan } from "#domain/begroting/per-leerling.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Staven } from "#ui/staven.tsx";
import { Jarentabel, type Post } from "./jarentabel.tsx";

type Verdelingeigenschappen = { titel: string; kop: string; posten: Post[]; children?: ReactNode };

/** The money divided in one way: as a picture with amounts and shares, and as a table with the years. */
export function Verdeling({ titel, kop, posten, children }: Verdelingeigenschappen) {
  const { totaal } = useBeeld().begroting;
  const gevuld = posten.filter(({ kosten }) => kosten.totaal !== 0);
  const toon = bedragweergave(gevuld.map(({ kosten }) => kosten.totaal));
  return (
    <section>
      <h2>{titel}</h2>
      <Staven
        label={titel}
        staven={gevuld.map(({ naam, kosten }) => ({
          naam,
          waarde: kosten.totaal,
          tekst: `${toon(kosten.totaal)} (${procentVan(kosten.totaal, totaal.totaal) ?? 0}%)`,
        }))}
      />
      {children}
      <Jarentabel bijschrift={titel} kop={kop} posten={gevuld} />
    </section>
  );
}
