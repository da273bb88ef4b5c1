import { useState } from "react";
import type { Bron } from "#pdf/werkbericht.ts";
import { bewaarAlsBestand } from "#ui/bestand.ts";
import { Knop } from "#ui/knop.tsx";
import { useBron } from "../pdf-context.ts";
import { naamVan } from "../pdf-werk.ts";
import { useZodraBekend } from "../zodra-bekend.ts";
import { rapportVan } from "./rapport-van.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MISLUKT = "Het Word-bestand is niet gemaakt. Jullie gegevens zijn bewaard. Probeer het nog een keer.";

async function maakWord(bron: Bron): Promise<string> {
  const rapport = rapportVan("volledig", bron);
  const { schrijfWord } = await import("#uitwisseling/word.ts");
  const naam = naamVan(rapport.kop, "volledig", "docx");
  bewaarAlsBestand(naam, await schrijfWord(rapport), DOCX);
  return naam;
}

/** The full plan as a Word file, for a school that must edit it further. */
export function Word() {
  const bron = useBron();
  const [melding, setMelding] = useState("");
  const maak = useZodraBekend(bron, async (nu) => {
    try {
      setMelding(`${await maakWord(nu)} is gemaakt. Wat u in Word wijzigt, verandert hier niet mee.`);
    } catch {
      setMelding(MISLUKT);
    }
  });
  return (
    <>
      <Knop soort="rand" onClick={maak}>
        Word-bestand maken
      </Knop>
      <p className="bij knop__reden" role="status">
        {melding}
      </p>
    </>
  );
}
