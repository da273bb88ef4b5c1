import { type FormEvent, useEffect } from "react";
import { isVraagIngevuld, leesAntwoord } from "#domain/schoolscan/invullen.ts";
import type { Blad, Invulvraag } from "#domain/schoolscan/vragenlijst.ts";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Knop } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Voortgang } from "#ui/voortgang.tsx";
import type { Invulling } from "./formulier.tsx";
import { Invulveld } from "./invulveld.tsx";
import { woordenVoor } from "./woorden.ts";

type Bladeigenschappen = Invulling & { blad: Blad };

const typtTekst = (doel: EventTarget | null) =>
  doel instanceof HTMLTextAreaElement || (doel instanceof HTMLInputElement && doel.type === "text");

/** On a page with one question: its digits choose an answer wherever the focus is, and Enter on the heading goes on. */
function useToetsen({ blad, deelnemer }: Bladeigenschappen, volgende: () => void) {
  useEffect(() => {
    const veld = blad.vragen.length === 1 ? blad.vragen[0]?.velden[0] : undefined;
    const toets = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || typtTekst(event.target)) return;
      if (event.key === "Enter" && event.target instanceof HTMLHeadingElement) return volgende();
      if (veld?.invoer.soort !== "keuze") return;
      const optie = veld.invoer.opties.find(({ cijfer }) => String(cijfer) === event.key);
      if (optie) deelnemer.zet({ [veld.sleutel]: leesAntwoord(veld.invoer, optie.waarde) });
    };
    addEventListener("keydown", toets);
    return () => removeEventListener("keydown", toets);
  });
}

/** A question of the whole scan: with its number, and on request where the answer comes from. */
function Scanvraag({ vraag, ...invulling }: Invulling & { vraag: Invulvraag }) {
  const { antwoorden } = invulling.deelnemer.deelname;
  return (
    <div className="vraag houder met-nr">
      <h2 className="vraag__titel">
        <Kantnummer wat="Vraag">{vraag.nummer}</Kantnummer>
        {vraag.vraag}
      </h2>
      {vraag.hulp && <p className="bij">{vraag.hulp}</p>}
      {vraag.velden.map((veld) => (
        <Invulveld key={veld.sleutel} {...invulling} veld={veld} label={veld.label} bijVraag={vraag.vraag} />
      ))}
      {vraag.bij.length > 0 && (
        <Uitklap titel="Hoe weet je dit?" bij={isVraagIngevuld({ ...vraag, velden: [] }, antwoorden) && "ingevuld"}>
          {vraag.bij.map((veld) => (
            <Invulveld key={veld.sleutel} {...invulling} veld={veld} label={veld.label} />
          ))}
        </Uitklap>
      )}
    </div>
  );
}

/** The one question of a page: the question is the heading, and names its field. */
function EneVraag({ vraag, ...invulling }: Invulling & { vraag: Invulvraag }) {
  return (
    <div className="houder">
      {vraag.velden.map((veld, i) => (
        <Invulveld key={veld.sleutel} {...invulling} veld={veld} label={veld.label} {...(i === 0 ? { vraag } : {})} />
      ))}
    </div>
  );
}

/** One page of the form: one question, or the questions of one onderdeel. */
export function Vraagblad(eigenschappen: Bladeigenschappen) {
  const { blad, ...invulling } = eigenschappen;
  const { deelnemer, lijst } = invulling;
  const plaats = deelnemer.deelname.blad;
  const [eerste] = blad.vragen;
  const volgende = () => deelnemer.gaNaar(plaats + 1);
  useToetsen(eigenschappen, volgende);
  const stuurOp = (event: FormEvent) => {
    event.preventDefault();
    volgende();
  };
  return (
    <form onSubmit={stuurOp} noValidate>
      <Voortgang gedaan={plaats + 1} van={lijst.bladen.length} voor={blad.titel ? "Onderwerp" : "Vraag"} wat="" />
      {blad.titel || !eerste ? (
        <>
          <h1>{blad.titel}</h1>
          {blad.vragen.map((vraag) => (
            <Scanvraag key={vraag.id} vraag={vraag} {...invulling} />
          ))}
        </>
      ) : (
        <EneVraag vraag={eerste} {...invulling} />
      )}
      <div className="voet voet--plak">
        <Knop soort="rand" onClick={() => deelnemer.gaNaar(plaats - 1)}>
          Vorige
        </Knop>
        <Knop type="submit">Volgende</Knop>
      </div>
      <p className="bij">{woordenVoor(lijst).overslaan}</p>
    </form>
  );
}
