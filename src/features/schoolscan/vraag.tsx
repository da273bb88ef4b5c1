import type { ReactNode } from "react";
import type { Melding } from "#domain/regels/melding.ts";
import { type Deel, toonDeel } from "#domain/schoolscan/delen.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import { deelVan } from "#domain/schoolscan/oordeel.ts";
import { isKeuzeschaal } from "#domain/schoolscan/opties.ts";
import { SCHAALVRAGEN, vraagschalen } from "#domain/schoolscan/vraagopbouw.ts";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Beantwoord } from "./beantwoord.tsx";
import { HoeWetenWeDit } from "./hoe-weten-we-dit.tsx";
import { Landelijk } from "./landelijk.tsx";
import { Schaalveld } from "./schaalveld.tsx";
import type { Vraagplek } from "./vraag-antwoord.ts";
import { Vraagmelding } from "./vraagmelding.tsx";

type Vraageigenschappen = {
  plek: Vraagplek;
  /** The parts that can be answered apart; with one part there is nothing to choose. */
  delen: Deel[];
  onKiesDeel(deel: string): void;
  meldingen: Melding[];
};

/** Number and text of the question, as the legend of its first scale. */
function Vraagtitel({ nummer, children }: { nummer: string; children: ReactNode }) {
  return (
    <>
      <Kantnummer wat="Vraag">{nummer}</Kantnummer>
      <span className="vraag__titel">{children}</span>
    </>
  );
}

/** For which part of the school this question is answered; closed it says which. */
function Deelkeuze({ plek, delen, onKiesDeel }: Omit<Vraageigenschappen, "meldingen">) {
  if (delen.length < 2) return null;
  const deel = deelVan(plek.ref);
  return (
    <Uitklap titel="Dit antwoord geldt voor" bij={toonDeel(deel)}>
      <Keuzelijst
        label={
          <>
            Deel van de school<span className="vh">, vraag {plek.nummer}</span>
          </>
        }
        opties={delen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        waarde={deel}
        onKies={onKiesDeel}
      />
    </Uitklap>
  );
}

/** What a high score means; a number or an open answer has no score, only a signal. */
function HogeScore({ item: { hogeScore, schalen } }: { item: Scanitem }) {
  const isScore = schalen[0] !== undefined && isKeuzeschaal(schalen[0]);
  return (
    <Uitklap
      titel={isScore ? "Wat betekent een hoge score?" : "Wanneer is dit een signaal?"}
      bij={isScore && hogeScore.bij}
    >
      <p>{hogeScore.betekenis}</p>
    </Uitklap>
  );
}

/** One question of the scan with its scales, help, sources and what the rules say about it. */
export function Vraag({ plek, delen, onKiesDeel, meldingen }: Vraageigenschappen) {
  const { item, ref, nummer, rol } = plek;
  const [eerste, ...verder] = vraagschalen(item.schalen);
  if (!eerste) return null;
  return (
    <div className="vraag houder met-nr" id={ref}>
      <Schaalveld plek={plek} schaal={eerste} legend={<Vraagtitel nummer={nummer}>{item.vraag}</Vraagtitel>}>
        <p className="bij">{item.uitleg}</p>
        <Deelkeuze {...{ plek, delen, onKiesDeel }} />
      </Schaalveld>
      {verder.map((schaal) => (
        <Schaalveld key={schaal} plek={plek} schaal={schaal} legend={SCHAALVRAGEN[schaal]} />
      ))}
      <Beantwoord plek={plek} />
      {meldingen.map((melding) => (
        <Vraagmelding key={melding.id} melding={melding} />
      ))}
      <HogeScore item={item} />
      <Landelijk plek={plek} />
      <HoeWetenWeDit key={`${rol}-${ref}`} plek={plek} />
    </div>
  );
}
