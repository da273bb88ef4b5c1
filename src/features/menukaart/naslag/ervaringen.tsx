import type { Ervaring } from "#domain/menukaart/ervaring.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Bronlink } from "../bronlink.tsx";
import { ERVARINGWOORDEN } from "./woorden.ts";

function Regel({ ervaring: { soort, toon, groep, wat, periode, bron, graad, letOp } }: { ervaring: Ervaring }) {
  return (
    <li>
      <strong>
        {ERVARINGWOORDEN[soort]}: {toon}
      </strong>{" "}
      ({groep === "alle" ? "alle sectoren samen" : groep}, {periode}). {wat}
      {graad === "B" && ", ter achtergrond"}. {letOp}{" "}
      <span className="bij klein">
        (<Bronlink bron={bron} />)
      </span>
    </li>
  );
}

/** What schools in the country chose, thought of it and went on with, per sector as the source splits it. */
export function Ervaringen({ interventie: { id } }: { interventie: Interventie }) {
  const { ervaringen } = useInhoud();
  const eigen = ervaringen.filter(({ interventie }) => interventie === id);
  if (eigen.length === 0) return <p>Hierover staan geen landelijke cijfers in onze bronnen.</p>;
  return (
    <ul>
      {eigen.map((ervaring) => (
        <Regel key={ervaring.id} ervaring={ervaring} />
      ))}
    </ul>
  );
}
