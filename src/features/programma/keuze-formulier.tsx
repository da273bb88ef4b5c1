import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { BedoelingVelden } from "./bedoeling-velden.tsx";
import { BorgingVelden } from "./borging-velden.tsx";
import { Kostenposten } from "./kostenposten.tsx";
import { Meetpunten } from "./meetpunten.tsx";
import { RisicoVelden } from "./risico-velden.tsx";
import { UitvoeringVelden } from "./uitvoering-velden.tsx";
import { VoorwaardenVelden } from "./voorwaarden.tsx";

/** All fields of one choice, in the order in which a team talks about it. */
export function KeuzeFormulier({ beeld }: { beeld: Keuzebeeld }) {
  return (
    <>
      <BedoelingVelden beeld={beeld} />
      <VoorwaardenVelden beeld={beeld} />
      <UitvoeringVelden beeld={beeld} />
      <Meetpunten beeld={beeld} />
      <Kostenposten beeld={beeld} />
      <RisicoVelden beeld={beeld} />
      <BorgingVelden beeld={beeld} />
    </>
  );
}
