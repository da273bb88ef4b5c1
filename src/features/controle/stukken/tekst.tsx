import { useState } from "react";
import { naarPlatteTekst } from "#domain/rapport/platte-tekst.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { useBron } from "../pdf-context.ts";
import { rapportVan } from "./rapport-van.ts";

const GEKOPIEERD = "De tekst is gekopieerd. U kunt hem plakken, bijvoorbeeld om hem te vertalen.";
const MISLUKT = "Kopiëren mag niet van deze browser. Selecteer de tekst hieronder en kopieer hem zelf.";

/** The words of a document without its looks: to translate, to paste in a mail, and to read with a screen reader. */
export function Tekst({ variant }: { variant: Variant }) {
  const bron = useBron();
  const [melding, setMelding] = useState("");
  const [open, setOpen] = useState(false);
  const tekst = () => (bron ? naarPlatteTekst(rapportVan(variant, bron)) : "");
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst());
      setMelding(GEKOPIEERD);
    } catch {
      setOpen(true);
      setMelding(MISLUKT);
    }
  };
  return (
    <section className="boven" aria-labelledby="kop-als-tekst">
      <h2 id="kop-als-tekst">Als tekst</h2>
      <p className="bij">
        Dezelfde woorden zonder opmaak. Handig om te vertalen, in een mail te plakken of met een schermlezer te lezen.
      </p>
      <Knoppen>
        <Knop soort="rand" onClick={() => void kopieer()}>
          Tekst kopiëren
        </Knop>
        <Knop soort="stil" aria-expanded={open} onClick={() => setOpen(!open)}>
          Tekst lezen
        </Knop>
      </Knoppen>
      <p className="bij" role="status">
        {melding}
      </p>
      {open && <div className="platte-tekst">{tekst()}</div>}
    </section>
  );
}
