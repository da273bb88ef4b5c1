import { useState } from "react";
import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { INLEVERFOUTEN } from "#domain/schoolscan/inlevering.ts";
import type { Inleverregel } from "#state/inleveringen.ts";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import type { Openstand } from "./gebruik-inleveringen.ts";

type Goed = Extract<Inleverregel, { aanwinst: unknown }>;

const GOED: Record<Goed["uitslag"], string> = {
  nieuw: "Nieuw.",
  herhaald: "Opnieuw ingeleverd door dezelfde persoon.",
  zelfde: "Stond er al. Er verandert niets.",
  ouder: "Ouder dan wat er al staat. Er verandert niets.",
  ingehaald: "Van dezelfde persoon is er een nieuwere bij. Die telt.",
};

const isGoed = (regel: Inleverregel): regel is Goed => "aanwinst" in regel;

const uitleg = (regel: Inleverregel): string =>
  isGoed(regel) ? `${GOED[regel.uitslag]} Rol: ${ROLNAMEN[regel.rol]}.` : INLEVERFOUTEN[regel.uitslag];

/** What needs attention comes first; within one kind the order in which they were opened. */
const OP_VOLGORDE = (regel: Inleverregel): number => (isGoed(regel) ? (regel.uitslag === "herhaald" ? 1 : 2) : 0);

/** More new ones than this are folded: what needs attention stays in sight. */
const VOUW_VANAF = 5;

const meervoud = (aantal: number) => (aantal === 1 ? "1 formulier" : `${aantal} formulieren`);

type Uitslageigenschappen = {
  stand: Extract<Openstand, { soort: "vraag" | "klaar" }>;
  onVoegToe(vervang: (pseudoniem: string) => boolean): void;
};

function Vraag({ herhaald, onVervang, onNiet }: { herhaald: number; onVervang(): void; onNiet(): void }) {
  return (
    <Meldingvak
      soort="let"
      kop={herhaald === 1 ? "Eén formulier is opnieuw ingeleverd" : `${herhaald} formulieren zijn opnieuw ingeleverd`}
      role="alert"
      acties={
        <>
          <Knop onClick={onVervang}>Toevoegen en aangekruiste vervangen</Knop>
          <Knop soort="rand" onClick={onNiet}>
            Alleen nieuwe toevoegen
          </Knop>
        </>
      }
    >
      <p>Er is nog niets toegevoegd. Vervangt de nieuwe versie de vorige? In de lijst is per formulier te kiezen.</p>
    </Meldingvak>
  );
}

type Regeleigenschappen = { regel: Inleverregel; vervang: { aan: boolean; onZet(aan: boolean): void } | undefined };

/** What became of one file, with the choice to replace the earlier hand-in where it is a repeat. */
function Regel({ regel, vervang }: Regeleigenschappen) {
  return (
    <li className="rij">
      <p>
        <strong>{regel.naam}</strong>
      </p>
      <p>{uitleg(regel)}</p>
      {vervang && <Vinkje label="De vorige vervangen" {...vervang} />}
    </li>
  );
}

/** One by one what became of each; repeats can be chosen while nothing has been added yet. */
export function Uitslag({ stand: { soort, regels, toegevoegd }, onVoegToe }: Uitslageigenschappen) {
  const [niet, setNiet] = useState<ReadonlySet<string>>(new Set());
  const herhaald = regels.filter(({ uitslag }) => uitslag === "herhaald").length;
  const mis = regels.filter((regel) => !isGoed(regel)).length;
  const zet = (pseudoniem: string, aan: boolean) =>
    setNiet(new Set(aan ? [...niet].filter((ander) => ander !== pseudoniem) : [...niet, pseudoniem]));
  const opVolgorde = regels.toSorted((a, b) => OP_VOLGORDE(a) - OP_VOLGORDE(b));
  const nieuw = opVolgorde.filter(({ uitslag }) => uitslag === "nieuw");
  const stil = nieuw.length > VOUW_VANAF ? nieuw : [];
  const isStil = (regel: Inleverregel) => stil.includes(regel);
  const toon = (regel: Inleverregel) => (
    <Regel
      key={`${regels.indexOf(regel)} ${regel.naam}`}
      regel={regel}
      vervang={
        soort === "vraag" && isGoed(regel) && regel.uitslag === "herhaald"
          ? {
              aan: !niet.has(regel.aanwinst.pseudoniem),
              onZet: (aan) => zet(regel.aanwinst.pseudoniem, aan),
            }
          : undefined
      }
    />
  );
  return (
    <div className="boven">
      {soort === "vraag" ? (
        <Vraag
          herhaald={herhaald}
          onVervang={() => onVoegToe((pseudoniem) => !niet.has(pseudoniem))}
          onNiet={() => onVoegToe(() => false)}
        />
      ) : (
        <Meldingvak
          soort={mis > 0 ? "let" : "goed"}
          kop={`${meervoud(toegevoegd)} toegevoegd of vervangen`}
          role="status"
        >
          <p>
            {meervoud(regels.length)} bekeken.{" "}
            {mis > 0 && `${mis === 1 ? "Eén kon" : `${mis} konden`} niet: zie de lijst. Die veranderden niets.`}
          </p>
        </Meldingvak>
      )}
      <ul className="rijen" aria-label="Wat er met elk bestand gebeurde">
        {opVolgorde.filter((regel) => !isStil(regel)).map(toon)}
        {stil.length > 0 && (
          <li className="rij">
            <Uitklap titel="Zonder bijzonderheden" bij={meervoud(stil.length)}>
              <ul className="rijen">{stil.map(toon)}</ul>
            </Uitklap>
          </li>
        )}
      </ul>
    </div>
  );
}
