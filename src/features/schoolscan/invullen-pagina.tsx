import { useState } from "react";
import { eersteOpenVraag } from "#domain/schoolscan/antwoorden.ts";
import { onderdelenMetVragen, plaatsVanOnderdeel, plekVanOnderdeel } from "#domain/schoolscan/plekken.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Voet } from "#ui/voet.tsx";
import { useGekozenRol } from "./gekozen-rol.ts";
import { Onderdeel } from "./onderdeel.tsx";

/** Before a sector is chosen nobody knows which questions hold. */
function NogGeenSector() {
  const href = useHref();
  return (
    <>
      <h1>Schoolscan</h1>
      <Leeg kop="Nog geen vragen" acties={<Knoplink href={href({ stap: "school" })}>Soort school kiezen</Knoplink>}>
        <p>Welke vragen bij jullie passen, hangt af van de soort school. Kies die eerst bij de stap School.</p>
      </Leeg>
    </>
  );
}

/** Answering the questions: one onderdeel per page. `plek` is an onderdeel ("onderdeel-E") or a question ("E5", "E5@havo"). */
export function InvullenPagina({ plek }: { plek?: string }) {
  const { dossier, items, inhoud } = useBeeld();
  const href = useHref();
  const [rol, kiesRol] = useGekozenRol();
  const lijst = onderdelenMetVragen(inhoud.scan, items);
  const [begin] = useState(() => plaatsVanOnderdeel(lijst, eersteOpenVraag(items, dossier, rol)?.id));
  const gevraagd = plaatsVanOnderdeel(lijst, plek);
  const huidig = gevraagd >= 0 ? gevraagd : Math.max(0, begin);
  const beeld = lijst[huidig];
  if (!beeld || Object.keys(dossier.school.sectoren).length === 0) return <NogGeenSector />;
  const naar = (richting: "Vorige" | "Volgende", plaats: number) => {
    const buur = lijst[plaats]?.onderdeel;
    return (
      buur && {
        href: href({ stap: "schoolscan", plek: plekVanOnderdeel(buur.id) }),
        tekst: `${richting}: ${buur.titel}`,
      }
    );
  };
  return (
    <>
      <Onderdeel {...{ lijst, huidig, beeld, rol, plek }} onKiesRol={kiesRol} />
      <Voet
        label="Vorig en volgend onderdeel"
        vorige={naar("Vorige", huidig - 1)}
        verder={naar("Volgende", huidig + 1)}
      />
    </>
  );
}
