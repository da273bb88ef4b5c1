import { MAX_VERGELIJKEN } from "#domain/menukaart/vergelijken.ts";
import { Knoplink } from "#ui/knop.tsx";
import { useVergelijking } from "./use-vergelijking.ts";

/** How many are ticked to compare, and the way to see them beside each other. */
export function Vergelijkbalk() {
  const { adres, gekozen } = useVergelijking();
  return (
    <div aria-live="polite">
      {gekozen.length > 0 && (
        <div className="vergelijkbalk">
          <span>
            <strong>{gekozen.length}</strong> gekozen om te vergelijken (hooguit {MAX_VERGELIJKEN})
          </span>
          {gekozen.length > 1 ? (
            <Knoplink href={adres}>Naast elkaar zetten</Knoplink>
          ) : (
            <span className="bij">Kies er nog een.</span>
          )}
        </div>
      )}
    </div>
  );
}
