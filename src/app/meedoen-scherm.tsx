import { MeedoenPagina } from "#features/meedoen/meedoen-pagina.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { laadContent } from "./content.ts";
import { Schil } from "./schil.tsx";
import { useVandaag } from "./vandaag.ts";

/** The page of who fills in on an own device. It opens no plan. */
export function MeedoenScherm({ uitnodiging }: { uitnodiging: string | undefined }) {
  const inhoud = useGeladen(laadContent);
  const vandaag = useVandaag();
  return (
    <Schil pagina="meedoen" titel="Meedoen">
      {inhoud ? (
        <MeedoenPagina {...{ inhoud, vandaag }} {...(uitnodiging === undefined ? {} : { uitnodiging })} />
      ) : (
        <Laden tekst="Even openen…" />
      )}
    </Schil>
  );
}
