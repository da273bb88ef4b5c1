import { isVariant, VARIANTEN, VARIANTNAMEN, type Variant } from "#domain/rapport/varianten.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Laden } from "#ui/laden.tsx";
import { usePdf } from "../pdf-context.ts";
import { Bewaarknop, Pdfmelding } from "../pdf-knoppen.tsx";
import { Delen } from "./delen.tsx";
import { Lezer } from "./lezer.tsx";
import { Tekst } from "./tekst.tsx";
import { Word } from "./word.tsx";

const KEUZES = VARIANTNAMEN.map((variant) => ({ waarde: variant, label: VARIANTEN[variant].naam }));

/** No file yet: it is on its way, it was stopped, or the message above says why there is none. */
function GeenBestand({ pdf }: { pdf: ReturnType<typeof usePdf> }) {
  if (pdf.fout !== undefined) return null;
  if (!pdf.gestopt) return <Laden tekst="Voorbeeld maken…" />;
  return (
    <Knop soort="rand" onClick={() => pdf.metBestand(() => undefined)}>
      Voorbeeld maken
    </Knop>
  );
}

/** One document as it will be printed, and all that can be done with it. */
export function Voorbeeld({ variant, plek }: { variant: Variant; plek: string }) {
  const href = useHref();
  const pdf = usePdf(variant, "meteen");
  const { naam, lezer } = VARIANTEN[variant];
  const kies = (gekozen: string) => {
    if (isVariant(gekozen)) location.hash = href({ stap: "controle", plek: `stukken.${gekozen}` });
  };
  return (
    <>
      <h1 id={plek}>{naam}</h1>
      <p className="intro">{lezer}</p>
      <Keuzelijst label="Stuk" opties={KEUZES} waarde={variant} onKies={kies} />
      <Knoppen>
        <Bewaarknop pdf={pdf}>PDF bewaren</Bewaarknop>
        <Delen pdf={pdf} />
        {variant === "volledig" && <Word />}
      </Knoppen>
      <Pdfmelding pdf={pdf} />
      {pdf.bestand ? <Lezer bestand={pdf.bestand} titel={naam} /> : <GeenBestand pdf={pdf} />}
      <Tekst variant={variant} />
    </>
  );
}
