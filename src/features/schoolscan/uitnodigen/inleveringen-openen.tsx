import { useState } from "react";
import { BestandKiezen } from "#ui/bestand-kiezen.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { useNeergezet } from "#ui/neergezet.ts";
import { Tekstvak } from "#ui/veld.tsx";
import { Voortgang } from "#ui/voortgang.tsx";
import { useInleveringen } from "./gebruik-inleveringen.ts";
import { vanBestanden, vanLinks } from "./inleverbronnen.ts";
import { Uitslag } from "./uitslag.tsx";

function Plakken({ onOpen }: { onOpen(tekst: string): void }) {
  const [keer, setKeer] = useState(0);
  const [tekst, setTekst] = useState("");
  const open = () => {
    onOpen(tekst);
    setTekst("");
    setKeer(keer + 1);
  };
  return (
    <>
      <Tekstvak
        key={keer}
        label="Of plak een link"
        hulp="Meer links onder elkaar mag ook."
        regels={2}
        name="inlevering-link"
        defaultValue=""
        onChange={(event) => setTekst(event.target.value)}
        onBlur={() => undefined}
        ref={() => undefined}
      />
      <Knop soort="rand" onClick={open} nietMogelijk={tekst.trim() === "" ? "Plak eerst een link." : undefined}>
        Geplakte link openen
      </Knop>
    </>
  );
}

/** Opens what members handed in: files, a folder, links, or pictures of QR codes. */
export function InleveringenOpenen() {
  const { stand, neem, stop, voegToe } = useInleveringen();
  const neemBestanden = (bestanden: File[]) => neem(vanBestanden(bestanden));
  useNeergezet(neemBestanden);
  return (
    <section aria-labelledby="uitnodigen-openen">
      <h2 id="uitnodigen-openen">Inleveringen openen</h2>
      <p>
        Kies de bestanden die jullie kregen, of sleep een hele map naar deze pagina. Een afbeelding van een QR-code mag
        ook. Wat niet klopt, verandert niets aan jullie plan.
      </p>
      <Knoppen>
        <BestandKiezen soort="vol" veel onKies={neemBestanden}>
          Bestanden kiezen
        </BestandKiezen>
        <BestandKiezen veel="map" onKies={neemBestanden}>
          Hele map kiezen
        </BestandKiezen>
      </Knoppen>
      <div className="boven">
        <Plakken onOpen={(tekst) => neem(vanLinks(tekst))} />
      </div>
      {stand.soort === "bezig" && (
        <div className="boven">
          <Voortgang gedaan={stand.gedaan} van={stand.van} wat="geopend">
            <Knop soort="rand" onClick={stop}>
              Stoppen
            </Knop>
          </Voortgang>
        </div>
      )}
      {(stand.soort === "vraag" || stand.soort === "klaar") && (
        <Uitslag key={stand.soort} stand={stand} onVoegToe={(vervang) => voegToe(stand.regels, vervang)} />
      )}
    </section>
  );
}
