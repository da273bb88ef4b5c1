import { type ReactNode, useState } from "react";
import { datumveld, decimaalveld, tekstveld, type Veldsoort } from "#domain/dossier/veldsoort.ts";
import { leesAntwoord } from "#domain/schoolscan/invullen.ts";
import type { Invulvraag, Invulveld as Veld } from "#domain/schoolscan/vragenlijst.ts";
import { Schaal } from "#ui/schaal.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import type { Invulling } from "./formulier.tsx";
import { woordenVoor } from "./woorden.ts";

const GROOTSTE = 1_000_000;
/** Longest answer in own words: enough for a page, and a hand-in stays small. */
const LANGSTE = 2000;

const VELDSOORT = { open: tekstveld(LANGSTE), cijfer: decimaalveld(GROOTSTE), datum: datumveld() } as const;

type Veldeigenschappen = Invulling & {
  veld: Veld;
  label: string;
  /** The question that this field answers, when it is the heading of the page. */
  vraag?: Invulvraag;
  /** The question that stands above this field, to name it when it has no label of its own. */
  bijVraag?: string;
};

/** A text, number or date; a text that can not be read says what to type. */
function Tekstinvoer({ veld, soort, label, deelnemer }: Veldeigenschappen & { soort: keyof typeof VELDSOORT }) {
  const [fout, setFout] = useState<string>();
  const { toon, lees }: Veldsoort = VELDSOORT[soort];
  const typ = (tekst: string) => {
    const gelezen = lees(tekst);
    setFout(gelezen.goed ? undefined : gelezen.fout);
    if (gelezen.goed) deelnemer.zet({ [veld.sleutel]: leesAntwoord(veld.invoer, gelezen.waarde) });
  };
  const binding = {
    name: veld.sleutel,
    label,
    hulp: veld.hulp,
    fout,
    defaultValue: toon(deelnemer.deelname.antwoorden[veld.sleutel]),
    onChange: (event: { target: { value: string } }) => typ(event.target.value),
    onBlur: () => undefined,
    ref: () => undefined,
  };
  if (soort === "open") return <Tekstvak {...binding} />;
  return <Tekstveld {...binding} soort={soort === "datum" ? "datum" : "getal"} />;
}

function Titel({ vraag: { vraag, hulp } }: { vraag: Invulvraag }) {
  return (
    <>
      <h1 className="vraag__titel">{vraag}</h1>
      {hulp && <p className="bij">{hulp}</p>}
    </>
  );
}

/** One field of a form, whatever its kind. */
export function Invulveld(eigenschappen: Veldeigenschappen) {
  const { veld, vraag, bijVraag, label, deelnemer, lijst } = eigenschappen;
  const { antwoorden } = deelnemer.deelname;
  const { invoer, sleutel } = veld;
  const legend: ReactNode = vraag ? <Titel vraag={vraag} /> : label || <span className="vh">{bijVraag}</span>;
  if (invoer.soort === "keuze") {
    const waarde = antwoorden[sleutel];
    return (
      <Schaal
        legend={legend}
        naam={sleutel}
        soort={invoer.zorg ? "z" : "klein"}
        opties={invoer.opties.map((optie) => ({ waarde: optie.waarde, label: optie.woorden, cijfer: optie.cijfer }))}
        waarde={waarde === undefined ? undefined : String(waarde)}
        onKies={(keuze) => deelnemer.zet({ [sleutel]: leesAntwoord(invoer, keuze) })}
      />
    );
  }
  if (invoer.soort === "meer")
    return (
      <Vinkjes
        legend={legend}
        opties={invoer.opties.map((optie) => ({ waarde: optie.waarde, label: optie.woorden }))}
        gekozen={invoer.opties.map((optie) => optie.waarde).filter((naam) => antwoorden[`${sleutel}/${naam}`])}
        hoogstens={invoer.hoogstens}
        onZet={(naam, aan) => deelnemer.zet({ [`${sleutel}/${naam}`]: aan || undefined })}
      />
    );
  return (
    <>
      {vraag && <Titel vraag={vraag} />}
      <Tekstinvoer {...eigenschappen} soort={invoer.soort} label={(!vraag && label) || woordenVoor(lijst).antwoord} />
    </>
  );
}
