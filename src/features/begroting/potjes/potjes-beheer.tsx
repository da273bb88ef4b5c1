import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { nieuwPotje } from "#domain/begroting/wijzigingen.ts";
import { gekozen } from "#domain/dossier/velden.ts";
import { useApply, useBeeld, useDossier, useInhoud, useNieuwId } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { veldId } from "#ui/veld.tsx";
import { naamVanPotje } from "../opties.ts";
import type { Werkblad } from "../werkblad.ts";
import { POTJESKOP, PotjeFormulier } from "./potje-formulier.tsx";

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
    setSoort("");
    naMaken(id);
  };
  return (
    <div className="potje-nieuw">
      <Keuzelijst
        label="Welk potje?"
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
export function PotjesBeheer({ werkblad }: { werkblad: Werkblad }) {
  const { begroting } = useBeeld();
  return (
    <section className="boven">
      <h2 id={POTJESKOP} tabIndex={-1}>
        Jullie potjes
      </h2>
      {begroting.potjes.length === 0 && (
        <Leeg niveau={3} kop="Nog geen potje">
          <p>
            Een potje is geld met een eigen doel. Zet hier neer welk geld er is; daarna kiezen jullie wat eruit betaald
            wordt.
          </p>
        </Leeg>
      )}
      {begroting.potjes.map(({ id, potje, beschikbaar }) => (
        <Uitklap
          key={id}
          id={id}
          titel={naamVanPotje(potje)}
          bij={`${toonBedrag(beschikbaar.totaal)} in de jaren van het plan`}
          open={werkblad.isOpen(id)}
          onOpen={() => werkblad.isOpen(id) || werkblad.zet(id, true)}
        >
          {werkblad.isOpen(id) && <PotjeFormulier id={id} potje={potje} werkblad={werkblad} />}
        </Uitklap>
      ))}
      <Uitklap titel="Potje toevoegen" open={begroting.potjes.length === 0}>
        <PotjeToevoegen
          naMaken={(id) => {
            werkblad.zet(id, true);
            werkblad.focusOp(veldId(`potje/${id}/naam`));
          }}
        />
      </Uitklap>
    </section>
  );
}
