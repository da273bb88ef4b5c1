import { useState } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { InterventieTekst } from "./interventie-tekst.tsx";

/** The whole text of an intervention behind one line; drawn when it opens, so that the page stays light. */
export function InterventieUitklap({ interventie }: { interventie: Interventie }) {
  const [open, setOpen] = useState(false);
  return (
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
  );
}
