import { type Keuzeschaal, OPTIES } from "#domain/schoolscan/opties.ts";
import { tintVan } from "./tint.ts";

/** What the shades of a scale mean. */
export function Legenda({ schaal }: { schaal: Keuzeschaal }) {
  return (
    <ul className="legenda" aria-label="Wat de kleuren betekenen">
      {OPTIES[schaal].map(({ waarde, woorden, cijfer }) => (
        <li key={waarde}>
          <span className={`z z${tintVan(schaal, cijfer)}`} aria-hidden="true">
            {cijfer === 0 ? "–" : cijfer}
          </span>
          {woorden}
        </li>
      ))}
    </ul>
  );
}
