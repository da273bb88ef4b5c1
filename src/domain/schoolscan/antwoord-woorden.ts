import { toonDatum } from "../dossier/datum.ts";
import type { Antwoord } from "../dossier/inbreng.ts";
import { DOELGEBIEDEN, type Doelgebied } from "../dossier/plan.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";
import type { Doelgebiednamen } from "../menukaart/doelgebied.ts";
import { metHoofdletter, opsomming, toonGetal } from "../taal.ts";
import type { Scanitem } from "./item.ts";
import { isKeuzeschaal, type Keuzeschaal, OPTIES } from "./opties.ts";
import { type Schaal, VELDEN_VAN_SCHAAL } from "./schaal.ts";

/** Words of the choice that was made on this scale; undefined = not answered. */
function keuzeInWoorden(schaal: Keuzeschaal, antwoord: Antwoord): string | undefined {
  const [veld] = VELDEN_VAN_SCHAAL[schaal];
  return OPTIES[schaal].find(({ waarde }) => waarde === String(antwoord[veld]))?.woorden;
}

/** "6,8 (oktober 2026, vragenlijst)" */
function cijferInWoorden({ cijfer, cijferDatum, cijferBron }: Antwoord): string | undefined {
  if (cijfer === undefined) return undefined;
  const bij = [toonDatum(cijferDatum), cijferBron.trim()].filter(Boolean).join(", ");
  return bij ? `${toonGetal(cijfer)} (${bij})` : toonGetal(cijfer);
}

/** Votes of the team; fewer than the smallest team group stay hidden, so that nobody can be recognised. */
function stemmenInWoorden({ voor, tegen }: Antwoord): string | undefined {
  if (voor === undefined && tegen === undefined) return undefined;
  const [aantalVoor, aantalTegen] = [voor ?? 0, tegen ?? 0];
  return aantalVoor + aantalTegen < KLEINSTE_TEAM
    ? "te weinig stemmen om te laten zien"
    : `${aantalVoor} voor, ${aantalTegen} tegen`;
}

const isGebied = (id: string): id is Doelgebied => DOELGEBIEDEN.some((gebied) => gebied === id);

function perGebiedInWoorden({ klaarPer }: Antwoord, gebieden: Doelgebiednamen): string | undefined {
  const delen = OPTIES.K.flatMap(({ waarde, woorden }) => {
    const namen = Object.keys(klaarPer)
      .filter((id) => klaarPer[id] === waarde)
      .sort()
      .map((id) => (isGebied(id) ? gebieden[id].naam : id));
    return namen.length > 0 ? [`${woorden}: ${opsomming(namen)}`] : [];
  });
  return delen.length > 0 ? delen.join("; ") : undefined;
}

function schaalInWoorden(schaal: Schaal, antwoord: Antwoord, gebieden: Doelgebiednamen): string | undefined {
  if (isKeuzeschaal(schaal)) return keuzeInWoorden(schaal, antwoord);
  if (schaal === "C") return cijferInWoorden(antwoord);
  if (schaal === "S") return stemmenInWoorden(antwoord);
  if (schaal === "KP") return perGebiedInWoorden(antwoord, gebieden);
  return antwoord.tekst.trim() || undefined;
}

/** One answer as a sentence, all its scales after each other: "Deels, 12 voor, 3 tegen."; "" = not answered. */
export function antwoordInWoorden(item: Scanitem, antwoord: Antwoord, gebieden: Doelgebiednamen): string {
  const delen = item.schalen.flatMap((schaal) => schaalInWoorden(schaal, antwoord, gebieden) ?? []);
  return metHoofdletter(delen.join(", "));
}
