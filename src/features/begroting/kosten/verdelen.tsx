import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { deelRegel, splitsRegel } from "#domain/begroting/splitsen.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { useApply, useBeeld, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop } from "#ui/knop.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

const SLEUTELS = [
  { waarde: "gelijk", label: "gelijk" },
  { waarde: "leerlingen", label: "naar het aantal leerlingen" },
];

/** Chooses the interventions that share the cost, and shows the parts before they are made. */
function Venster({ regel, sluit }: { regel: Kostenregel; sluit(): void }) {
  const { keuzes } = useBeeld();
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [gekozen, setGekozen] = useState<readonly string[]>([regel.regel.keuze].filter(Boolean));
  const [sleutel, setSleutel] = useState("gelijk");
  const deelnemers = keuzes
    .filter(({ id }) => gekozen.includes(id))
    .map(({ id, keuze }) => ({ keuze: id, gewicht: sleutel === "gelijk" ? 1 : (keuze.leerlingen ?? 0) }));
  const delen = deelRegel(regel, deelnemers);
  const zonderTelling = deelnemers.some(({ gewicht }) => gewicht === 0);
  const niet =
    deelnemers.length < 2
      ? "Kies twee of meer interventies."
      : zonderTelling
        ? "Vul bij deze interventies eerst het aantal leerlingen in."
        : undefined;
  const doe = () => {
    apply(splitsRegel(dossier, entries, regel, deelnemers, nieuwId), `Post ${regel.nummer} verdeeld`);
    sluit();
  };
  return (
    <Dialoog
      titel={`Post ${regel.nummer} verdelen over interventies`}
      onSluit={sluit}
      acties={
        <>
          <Knop onClick={doe} nietMogelijk={niet}>
            Verdelen
          </Knop>
          <Knop soort="stil" onClick={sluit}>
            Niet verdelen
          </Knop>
        </>
      }
    >
      <p>De post is samen {toonBedrag(regel.kosten.totaal)}. Elke interventie krijgt een eigen post.</p>
      {keuzes.map(({ id, nummer, naam }) => {
        const plek = deelnemers.findIndex(({ keuze }) => keuze === id);
        const deel = plek < 0 ? "" : `: ${toonBedrag(delen[plek]?.totaal ?? 0)}`;
        return (
          <Vinkje
            key={id}
            label={`${nummer} ${naam}${deel}`}
            aan={gekozen.includes(id)}
            onZet={(aan) => setGekozen(aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id))}
          />
        );
      })}
      <Keuzelijst label="Hoe verdelen?" opties={SLEUTELS} waarde={sleutel} onKies={setSleutel} />
    </Dialoog>
  );
}

/** Divides one line over several interventions. */
export function Verdelen({ regel }: { regel: Kostenregel }) {
  const { keuzes } = useBeeld();
  const [open, setOpen] = useState(false);
  if (keuzes.length < 2 || regel.kosten.totaal === 0) return null;
  return (
    <>
      <Knop soort="rand" onClick={() => setOpen(true)}>
        Verdelen over interventies<span className="vh">: post {regel.nummer}</span>
      </Knop>
      {open && <Venster regel={regel} sluit={() => setOpen(false)} />}
    </>
  );
}
