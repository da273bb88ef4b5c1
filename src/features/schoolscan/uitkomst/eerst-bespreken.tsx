import type { Gesprekspunt } from "#domain/schoolscan/bespreek-eerst.ts";
import { naamVanVraag } from "#domain/schoolscan/vraagnaam.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { plekVanUitkomst } from "./plek.ts";

/** The questions to talk about first, each with one sentence that says why. */
export function EerstBespreken({ punten }: { punten: readonly Gesprekspunt[] }) {
  const { items } = useBeeld();
  const href = useHref();
  return (
    <section className="eerst boven" aria-labelledby="bespreek-eerst">
      <h2 id="bespreek-eerst">Bespreek dit eerst</h2>
      {punten.length === 0 ? (
        <p>Er zijn geen grote verschillen. Begin bij wat de meeste zorg geeft.</p>
      ) : (
        <ol>
          {punten.map(({ ref, zin }) => (
            <li key={ref}>
              <a href={href({ stap: "schoolscan", plek: plekVanUitkomst(ref) })}>
                {metHoofdletter(naamVanVraag(items, ref))}
              </a>
              : {zin}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
