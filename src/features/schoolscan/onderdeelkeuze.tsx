import { type Onderdeelbeeld, plekVanOnderdeel } from "#domain/schoolscan/plekken.ts";
import { voortgangVan } from "#domain/schoolscan/voortgang.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";

/** Every onderdeel with how far it is; one click away. */
export function Onderdeelkeuze({ lijst, huidig }: { lijst: Onderdeelbeeld[]; huidig: number }) {
  const { beantwoord } = useBeeld();
  const href = useHref();
  return (
    <Uitklap titel="Ander onderdeel kiezen" bij={`onderdeel ${huidig + 1} van ${lijst.length}`}>
      <ul className="onderdelen">
        {lijst.map(({ onderdeel, items }, i) => {
          const { beantwoord: gedaan, totaal } = voortgangVan(items, beantwoord);
          return (
            <li key={onderdeel.id}>
              <a
                href={href({ stap: "schoolscan", plek: plekVanOnderdeel(onderdeel.id) })}
                aria-current={i === huidig ? "page" : undefined}
              >
                {onderdeel.titel}{" "}
                <span>
                  {gedaan} van {totaal}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </Uitklap>
  );
}
