import { useState } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { InterventieTekst } from "./interventie-tekst.tsx";

/** The text of an intervention behind one line, drawn when it opens so that the page stays light; and its own page. */
export function InterventieUitklap({ interventie }: { interventie: Interventie }) {
  const [open, setOpen] = useState(false);
  const href = useHref();
  return (
    <>
      <p>
        <a href={href({ stap: "menukaart", plek: interventie.id })}>Bladzijde over {interventie.titel}</a>
      </p>
      <Uitklap
        titel={
          <>
            Lees alles<span className="vh"> over {interventie.titel}</span>
          </>
        }
        bij="wat, hoe, voor wie, kosten, vragen voor de MR en bronnen"
        onOpen={() => setOpen(true)}
      >
        {open && <InterventieTekst interventie={interventie} />}
      </Uitklap>
    </>
  );
}
