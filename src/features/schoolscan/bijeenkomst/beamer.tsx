import { useState } from "react";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { aantalBesproken, bijeenkomstVan, minutenVan } from "#domain/schoolscan/bijeenkomst.ts";
import { toonDeel } from "#domain/schoolscan/delen.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import { deelVan, type ItemRef } from "#domain/schoolscan/oordeel.ts";
import { useDossier, useHref, useOngedaan } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Tekstvak, veldId } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import { Besluit } from "./besluit.tsx";
import { type Bespreking, type Gang, useBespreking, useGang } from "./bespreking.ts";
import { Gespreksvraag } from "./gespreksvraag.tsx";
import { plekVan, telefoonsBij } from "./plek.ts";
import { Tellen } from "./tellen.tsx";
import { type Klok, Tijd } from "./tijd.tsx";
import { type Toetsen, useToetsen, useToetsenAan } from "./toetsen.ts";
import { Toetsenuitleg } from "./toetsenuitleg.tsx";
import { useTijd } from "./use-tijd.ts";
import { kanVolledigScherm, wisselVolledigScherm } from "./volledig-scherm.ts";

const naarVeld = (tak: string, naam: string) => document.getElementById(veldId(`${tak}/${naam}`))?.focus();
const naarBesluit = () => document.querySelector<HTMLElement>("#besluit :is(input, textarea)")?.focus();

/** The counting keys of the show of hands that digits go to. */
function teltoetsen({ vragen, tel }: Bespreking, actief: string | undefined): Toetsen {
  const opties = vragen.find(({ id }) => id === actief)?.opties ?? [];
  return Object.fromEntries(opties.map(({ sleutel, cijfer }) => [String(cijfer), () => tel(sleutel, 1)]));
}

function Kop({ bespreking, gang, agenda }: { bespreking: Bespreking; gang: Gang; agenda: readonly ItemRef[] }) {
  const dossier = useDossier();
  const { item, plek, nummer } = bespreking;
  const deel = deelVan(plek);
  return (
    <>
      <p className="bij">
        Vraag {gang.plaats + 1} van {agenda.length}, {aantalBesproken(dossier, agenda)} besproken
      </p>
      <h1 id={plekVan(plek)} tabIndex={-1}>
        <span className="beamer__nr">{nummer}</span> {item.vraag}
        {deel && ` (${toonDeel(deel)})`}
      </h1>
      <p className="bij">{item.uitleg}</p>
    </>
  );
}

function Onder({ gang, telefoons, onUitleg }: { gang: Gang; telefoons: string; onUitleg(): void }) {
  const { kan, wat, ongedaan } = useOngedaan();
  return (
    <Knoppen>
      {gang.plaats > 0 && (
        <Knop soort="rand" onClick={gang.vorige}>
          Vorige vraag
        </Knop>
      )}
      <Knop onClick={gang.volgende}>{gang.laatste ? "Naar de besluiten" : "Volgende vraag"}</Knop>
      <Knoplink soort="rand" href={telefoons}>
        Stemmen op telefoons
      </Knoplink>
      <Knop soort="stil" onClick={gang.sluit}>
        Beamer sluiten
      </Knop>
      {kan && (
        <Knop soort="stil" icoon="terug" onClick={ongedaan}>
          Ongedaan maken<span className="vh">: {wat}</span>
        </Knop>
      )}
      {kanVolledigScherm() && (
        <Knop soort="stil" onClick={wisselVolledigScherm}>
          Volledig scherm
        </Knop>
      )}
      <Knop soort="stil" onClick={onUitleg}>
        Toetsen
      </Knop>
    </Knoppen>
  );
}

/** The note, the decision, and that this question is done. */
function Vastleggen({ bespreking }: { bespreking: Bespreking }) {
  const { veld } = useFormulier();
  const { tak, overleg, zetBesproken } = bespreking;
  return (
    <>
      <Tekstvak
        label="Notitie bij het gesprek"
        hulp="Wat kwam langs? Geen namen van leerlingen."
        regels={2}
        {...veld(`${tak}/notitie`, tekstveld())}
      />
      <Besluit bespreking={bespreking} />
      <Vinkje label="Deze vraag is besproken" aan={overleg.besprokenOp !== undefined} onZet={zetBesproken} />
    </>
  );
}

type Beamereigenschappen = {
  item: Scanitem;
  plek: ItemRef;
  agenda: readonly ItemRef[];
  /** What time it is, in milliseconds. */
  nu: Klok;
};

/** One question on the big screen. Its counts, note and decision are kept while people talk. */
export function Beamer({ item, plek, agenda, nu }: Beamereigenschappen) {
  const bespreking = useBespreking(item, plek);
  const gang = useGang(agenda, plek);
  const { ongedaan } = useOngedaan();
  const { vragen, overleg, tak, zetBesproken } = bespreking;
  const [getoond, setGetoond] = useState(overleg.besprokenOp !== undefined);
  const [actief, setActief] = useState(vragen[0]?.id);
  const [uitleg, setUitleg] = useState(false);
  const [toetsenAan, zetToetsen] = useToetsenAan();
  const href = useHref();
  const tijd = useTijd(href({ stap: "schoolscan", plek: plekVan(plek) }), minutenVan(bijeenkomstVan(useDossier())), nu);
  const telefoons = href({ stap: "schoolscan", plek: telefoonsBij(plek) });
  const besproken = overleg.besprokenOp !== undefined;
  const toetsen: Toetsen = {
    ...teltoetsen(bespreking, actief),
    arrowright: gang.volgende,
    pagedown: gang.volgende,
    arrowleft: gang.vorige,
    pageup: gang.vorige,
    s: () => setGetoond(!getoond),
    n: () => naarVeld(tak, "notitie"),
    b: naarBesluit,
    t: tijd.wissel,
    m: tijd.minuutErbij,
    k: () => zetBesproken(!besproken),
    u: ongedaan,
    f: wisselVolledigScherm,
    q: () => location.replace(telefoons),
    "?": () => setUitleg(true),
  };
  useToetsen(toetsen, toetsenAan, (veld) =>
    veld ? document.getElementById(plekVan(plek))?.focus() : uitleg ? setUitleg(false) : gang.sluit(),
  );
  return (
    <div className="beamer houder">
      <Kop {...{ bespreking, gang, agenda }} />
      <div className="beamer__helften">
        <div>
          <Gespreksvraag {...{ bespreking, getoond }} />
          {vragen.length > 0 && (
            <Tellen {...{ bespreking, getoond, actief }} onToon={() => setGetoond(!getoond)} onActief={setActief} />
          )}
        </div>
        <div>
          <Tijd {...tijd} nu={nu} />
          <Vastleggen bespreking={bespreking} />
        </div>
      </div>
      <Onder gang={gang} telefoons={telefoons} onUitleg={() => setUitleg(true)} />
      {uitleg && <Toetsenuitleg aan={toetsenAan} onZet={zetToetsen} onSluit={() => setUitleg(false)} />}
    </div>
  );
}
