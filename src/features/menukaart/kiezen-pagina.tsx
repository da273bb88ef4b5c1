import { AlleKeuzes } from "./alle-keuzes.tsx";
import { EigenAanpak } from "./eigen-aanpak.tsx";
import { GetallenUitleg } from "./getallen-uitleg.tsx";
import { HoeWerktHet } from "./hoe-werkt-het.tsx";
import { Meldingen } from "./meldingen.tsx";
import { EerstUitzoeken, ZonderPlek } from "./open-punten.tsx";
import { Voorstellen } from "./voorstellen.tsx";

/** Choosing: suggestions that fit the scan, everything else on the menukaart, and an approach of the school's own. */
export function KiezenPagina(_: { plek?: string }) {
  return (
    <>
      <h1 id="kiezen">Menukaart</h1>
      <p className="intro">
        Voorstellen die passen bij jullie scan. De school kiest; de app raadt niets aan als ‘beste’.
      </p>
      <Meldingen />
      <Voorstellen />
      <HoeWerktHet />
      <ZonderPlek />
      <EerstUitzoeken />
      <AlleKeuzes />
      <EigenAanpak />
      <GetallenUitleg />
    </>
  );
}
