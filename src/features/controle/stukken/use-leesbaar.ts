import { useEffect, useState } from "react";
import type { Bladtekst, Leesbaar } from "#pdf/lezen/open-pdf.ts";

/** A PDF that is open to be looked at, with the text of all its pages as soon as that is read. */
export type OpenPdf = { pdf: Leesbaar; teksten: Bladtekst[] | undefined };

async function leesTeksten(pdf: Leesbaar): Promise<Bladtekst[]> {
  const teksten: Bladtekst[] = [];
  for (let nr = 1; nr <= pdf.bladzijden; nr += 1) teksten.push(await pdf.tekst(nr));
  return teksten;
}

/** Opens the file; the former one stays until the new one can be drawn. "mislukt" when this browser cannot show it. */
export function useLeesbaar(blob: Blob): OpenPdf | "mislukt" | undefined {
  const [open, setOpen] = useState<OpenPdf | "mislukt">();
  useEffect(() => {
    let weg = false;
    const lezen = (async () => {
      const { openPdf } = await import("#pdf/lezen/open-pdf.ts");
      const pdf = await openPdf(blob);
      if (weg) return pdf;
      setOpen({ pdf, teksten: undefined });
      const teksten = await leesTeksten(pdf);
      if (!weg) setOpen({ pdf, teksten });
      return pdf;
    })();
    lezen.catch(() => weg || setOpen("mislukt"));
    return () => {
      weg = true;
      void lezen.then(
        (pdf) => pdf.sluit(),
        () => undefined,
      );
    };
  }, [blob]);
  return open;
}
