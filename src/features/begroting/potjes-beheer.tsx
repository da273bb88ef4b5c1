import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { nieuwPotje } from "#domain/begroting/wijzigingen.ts";
import { gekozen } from "#domain/dossier/velden.ts";
import { useApply, useBeeld, useDossier, useHref, useInhoud, useNieuwId } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { PotjeFormulier } from "./potje-formulier.tsx";

/** Adds a potje, from a preset of the school's sector or an own one, and opens it. */
function PotjeToevoegen({ naMaken }: { naMaken(id: string): void }) {
  const dossier = useDossier();
  const { potjes } = useInhoud();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [soort, setSoort] = useState("");
  const sectoren = gekozen(dossier.school.sectoren);
  const passend = potjes.filter((p) => sectoren.length === 0 || p.sectoren.some((s) => sectoren.includes(s)));
  const maak = () => {
    const id = nieuwId();
    apply(
      nieuwPotje(
        dossier,
        id,
        passend.find((p) => p.id === soort),
      ),
      "Potje toegevoegd",
    );
    naMaken(id);
  };
  return (
    <div className="potje-nieuw">
      <Keuzelijst
        label="Soort geld"
        hulp="De voorwaarden worden voorgevuld, met bron. Het bedrag vullen jullie zelf in."
        opties={passend.map((p) => ({ waarde: p.id, label: p.naam }))}
        leeg="Eigen potje"
        waarde={soort}
        onKies={setSoort}
      />
      <Knoppen>
        <Knop soort="rand" onClick={maak}>
          Potje toevoegen
        </Knop>
      </Knoppen>
    </div>
  );
}

/** All potjes with their details; each closed one says what is in it. */
export function PotjesBeheer({ open }: { open: string | undefined }) {
  const { begroting } = useBeeld();
  const href = useHref();
  return (
    <section id="potjes">
      <h2>Potjes</h2>
      {begroting.potjes.length === 0 && (
        <Leeg niveau={3} kop="Nog geen potje">
          <p>
            Een potje is geld met een eigen doel. Zet hier neer welk geld er is; daarna kiezen jullie wat eruit betaald
            wordt.
          </p>
        </Leeg>
      )}
      {begroting.potjes.map(({ id, potje, beschikbaar }) => (
        <div key={id} id={id}>
          <Uitklap
            titel={potje.naam || "Potje zonder naam"}
            bij={`${toonBedrag(beschikbaar.totaal)} in de jaren van het plan`}
            open={open === id}
          >
            <PotjeFormulier id={id} potje={potje} />
          </Uitklap>
        </div>
      ))}
      <Uitklap titel="Potje toevoegen" open={begroting.potjes.length === 0}>
        <PotjeToevoegen
          naMaken={(id) => {
            window.location.hash = href({ stap: "begroting", plek: id });
          }}
        />
      </Uitklap>
    </section>
  );
}
