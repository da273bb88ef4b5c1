import { useId, useState } from "react";
import { Knop } from "#ui/knop.tsx";

type Bladbalkeigenschappen = {
  bladzijde: number;
  van: number;
  naar(nr: number): void;
  /** 1 = a page fits in the width. */
  zoom: number;
  kleiner(): void;
  groter(): void;
};

/** Number of a page that was typed, or undefined when there is no such page. */
function leesNummer(tekst: string, van: number): number | undefined {
  const nr = Number(tekst);
  return Number.isInteger(nr) && nr >= 1 && nr <= van ? nr : undefined;
}

function Nummerveld({ bladzijde, van, naar }: Pick<Bladbalkeigenschappen, "bladzijde" | "van" | "naar">) {
  const id = useId();
  const [getypt, setGetypt] = useState<string>();
  const ga = () => {
    const nr = leesNummer(getypt ?? "", van);
    if (nr !== undefined) naar(nr);
    setGetypt(undefined);
  };
  return (
    <>
      <label htmlFor={id}>Bladzijde</label>
      <input
        className="invoer lezer__nummer"
        id={id}
        inputMode="numeric"
        value={getypt ?? String(bladzijde)}
        onChange={(event) => setGetypt(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && ga()}
        onBlur={ga}
      />
      <span>van {van}</span>
    </>
  );
}

/** From page to page, and larger or smaller. */
export function Bladbalk({ bladzijde, van, naar, zoom, kleiner, groter }: Bladbalkeigenschappen) {
  const uit = (dicht: boolean) => (dicht ? { "aria-disabled": true } : {});
  return (
    <div className="lezer__balk">
      <Knop soort="stil" onClick={() => bladzijde > 1 && naar(bladzijde - 1)} {...uit(bladzijde <= 1)}>
        Vorige<span className="vh"> bladzijde</span>
      </Knop>
      <Nummerveld bladzijde={bladzijde} van={van} naar={naar} />
      <Knop soort="stil" onClick={() => bladzijde < van && naar(bladzijde + 1)} {...uit(bladzijde >= van)}>
        Volgende<span className="vh"> bladzijde</span>
      </Knop>
      <Knop soort="rand" onClick={kleiner} aria-label="Kleiner" {...uit(zoom <= 0.5)}>
        −
      </Knop>
      <span role="status">{Math.round(zoom * 100)}%</span>
      <Knop soort="rand" onClick={groter} aria-label="Groter" {...uit(zoom >= 3)}>
        +
      </Knop>
    </div>
  );
}
