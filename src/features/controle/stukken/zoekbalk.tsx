import { type KeyboardEvent, useId } from "react";
import { Knop } from "#ui/knop.tsx";

type Zoekbalkeigenschappen = {
  vraag: string;
  zoek(vraag: string): void;
  /** Has the text of all pages been read? */
  klaar: boolean;
  aantal: number;
  nummer: number;
  bladzijde: number | undefined;
  naar(kant: 1 | -1): void;
};

function inWoorden({ vraag, klaar, aantal, nummer, bladzijde }: Zoekbalkeigenschappen): string {
  if (vraag.trim().length < 2) return "";
  if (!klaar) return "De tekst wordt nog gelezen …";
  if (aantal === 0) return `‘${vraag.trim()}’ staat er niet in.`;
  const gevonden = aantal === 1 ? "1 keer gevonden." : `${aantal} keer gevonden.`;
  return nummer === 0 ? gevonden : `${nummer} van ${aantal}, op bladzijde ${bladzijde ?? 1}.`;
}

/** Search in the document: how often, and from one place to the next. Enter goes on, with Shift back, Escape clears. */
export function Zoekbalk(props: Zoekbalkeigenschappen) {
  const { vraag, zoek, aantal, naar } = props;
  const id = useId();
  const toets = (event: KeyboardEvent) => {
    if (event.key === "Escape") zoek("");
    if (event.key !== "Enter") return;
    event.preventDefault();
    naar(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="lezer__balk">
      <label htmlFor={id}>Zoeken in dit stuk</label>
      <input
        className="invoer"
        id={id}
        type="search"
        value={vraag}
        onChange={(event) => zoek(event.target.value)}
        onKeyDown={toets}
      />
      {aantal > 0 && (
        <>
          <Knop soort="stil" onClick={() => naar(-1)}>
            Vorige<span className="vh"> plek</span>
          </Knop>
          <Knop soort="stil" onClick={() => naar(1)}>
            Volgende<span className="vh"> plek</span>
          </Knop>
        </>
      )}
      <p className="bij" role="status">
        {inWoorden(props)}
      </p>
    </search>
  );
}
