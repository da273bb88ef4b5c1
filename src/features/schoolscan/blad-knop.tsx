import { useState } from "react";
import type { Rapport } from "#domain/rapport/blok.ts";
import { bestandsnaam } from "#domain/uitvoer/bestandsnaam.ts";
import { bewaarAdres } from "#ui/bestand.ts";
import { Knop, Knoppen, type Knopsoort } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

type Stand = "rust" | "bezig" | "klaar" | "mislukt";

const WOORDEN: Record<Stand, string> = {
  rust: "",
  bezig: "De PDF wordt gemaakt…",
  klaar: "De PDF staat bij jullie downloads.",
  mislukt: "",
};

/** How long the browser gets to save a file before its address is given back, in milliseconds. */
const GEDULD = 60_000;

async function bewaar(blad: Rapport): Promise<void> {
  const { maakPdfInWorker } = await import("#pdf/pdf-in-worker.ts");
  const { blob } = await maakPdfInWorker({ blad });
  const adres = URL.createObjectURL(blob);
  bewaarAdres(bestandsnaam(`${blad.kop.school} ${blad.kop.titel}`, "pdf"), adres);
  setTimeout(() => URL.revokeObjectURL(adres), GEDULD);
}

type Bladknopeigenschappen = { soort?: Knopsoort; maak(): Rapport; children: string };

/** Makes a sheet to fill in by hand as a PDF and saves it. */
export function BladKnop({ soort = "rand", maak, children }: Bladknopeigenschappen) {
  const [stand, setStand] = useState<Stand>("rust");
  const druk = () => {
    if (stand === "bezig") return;
    setStand("bezig");
    bewaar(maak()).then(
      () => setStand("klaar"),
      () => setStand("mislukt"),
    );
  };
  return (
    <>
      <Knoppen>
        <Knop soort={soort} onClick={druk} aria-disabled={stand === "bezig"}>
          {children}
        </Knop>
      </Knoppen>
      <p className="bij" role="status">
        {WOORDEN[stand]}
      </p>
      {stand === "mislukt" && (
        <Meldingvak soort="stop" kop="De PDF is niet gemaakt" role="alert">
          <p>Jullie gegevens zijn bewaard. Laad de pagina opnieuw en probeer het nog een keer.</p>
        </Meldingvak>
      )}
    </>
  );
}
