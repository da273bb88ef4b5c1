import type { Interventie } from "#domain/menukaart/interventie.ts";
import { MAX_VERGELIJKEN } from "#domain/menukaart/vergelijken.ts";
import { Vinkje } from "#ui/vinkje.tsx";
import { useVergelijking } from "./use-vergelijking.ts";

/** Ticks an intervention to put it beside others. With three ticked it says that there is no room for a fourth. */
export function Vergelijkvinkje({ interventie: { id, titel } }: { interventie: Interventie }) {
  const { gekozen, wissel } = useVergelijking();
  const aan = gekozen.some((ander) => ander.id === id);
  if (!aan && gekozen.length >= MAX_VERGELIJKEN)
    return <span className="bij klein">Vergelijken kan met hooguit {MAX_VERGELIJKEN} tegelijk.</span>;
  return (
    <Vinkje
      label={
        <>
          Vergelijken<span className="vh">: {titel}</span>
        </>
      }
      aan={aan}
      onZet={() => wissel(id)}
    />
  );
}
