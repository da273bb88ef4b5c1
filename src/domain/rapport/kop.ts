import type { Beeld } from "../beeld.ts";
import { dagenTussen, toonDatum } from "../dossier/datum.ts";
import { SCHOOLSOORTNAMEN, SECTORNAMEN } from "../dossier/namen.ts";
import { SCHOOLSOORTEN, SECTOREN } from "../dossier/school.ts";
import { toonLooptijd, toonSchooljaar } from "../dossier/schooljaar.ts";
import { versieVan } from "../dossier/versies.ts";
import { kortVingerafdruk } from "../dossier/vingerafdruk.ts";
import { toonAantal } from "../kleine-groep.ts";
import { totaalLeerlingen } from "../schoolscan/groepen.ts";
import { metHoofdletter, opsomming, telling, toonGetal } from "../taal.ts";
import type { Planstatus, Rapportkop, Tekst } from "./blok.ts";
import { deelLink, naarDelen } from "./delen.ts";
import { plat } from "./tekst.ts";

const NIET_INGEVULD = "nog niet ingevuld";
const FICTIEF = "De school, de mensen en de bedragen bestaan niet.";

type Stand = Pick<Rapportkop, "versie"> & { status: Planstatus };

/** "gereed voor MR" only while the content is exactly that of a version that was made (ADR 0005). */
function standVan({ dossier, vandaag }: Beeld, vingerafdruk: string): Stand {
  const versie = versieVan(dossier, vingerafdruk);
  return versie
    ? { status: "gereed voor MR", versie: `versie ${versie.nr}` }
    : { status: "concept", versie: `concept van ${toonDatum(vandaag)}` };
}

const STATUSZIN: Record<Planstatus, string> = {
  concept: "Concept. De MR is nog niet om een besluit gevraagd.",
  "gereed voor MR": "Gereed voor de MR. De MR heeft nog niet besloten.",
  vastgesteld: "Vastgesteld.",
};

/** Sector, schoolsoorten and size of the school, in words. */
function schoolInWoorden({ dossier: { school } }: Beeld): Tekst {
  const sectoren = SECTOREN.filter((sector) => school.sectoren[sector]).map((sector) => SECTORNAMEN[sector]);
  const soorten = SCHOOLSOORTEN.filter((soort) => school.schoolsoorten[soort]).map((soort) => SCHOOLSOORTNAMEN[soort]);
  const leerlingen = totaalLeerlingen(school);
  const delen = [
    metHoofdletter(opsomming(sectoren)) || "Sector nog niet ingevuld",
    opsomming(soorten),
    leerlingen > 0 ? `${toonAantal(leerlingen)} leerlingen` : "aantal leerlingen nog niet ingevuld",
    school.team === undefined ? "" : `${toonGetal(school.team)} mensen in het team`,
    plat(school.plaats),
    school.brin ? `BRIN ${plat(school.brin)}${plat(school.vestiging)}` : "",
  ];
  return delen.filter(Boolean).join("; ");
}

function verstuurd({ dossier: { mr } }: Beeld): Tekst {
  if (!mr.verstuurdOp) return "nog niet verstuurd aan de MR";
  const dagen = mr.besluitOp ? dagenTussen(mr.verstuurdOp, mr.besluitOp) : -1;
  return toonDatum(mr.verstuurdOp) + (dagen >= 0 ? `, dus ${telling(dagen, "dag", "dagen")} leestijd` : "");
}

function gegevens(beeld: Beeld, stand: Stand, kort: string): Rapportkop["gegevens"] {
  const { school, mr, plan } = beeld.dossier;
  return [
    { kop: "Status", tekst: STATUSZIN[stand.status] },
    { kop: "Versie", tekst: `${metHoofdletter(stand.versie)}, vingerafdruk ${kort}` },
    { kop: "Verstuurd", tekst: verstuurd(beeld) },
    {
      kop: "Besluit in",
      tekst: mr.besluitOp ? `vergadering van de MR op ${toonDatum(mr.besluitOp)}` : `datum van de MR ${NIET_INGEVULD}`,
    },
    { kop: "School", tekst: schoolInWoorden(beeld) },
    { kop: "Bestuur", tekst: plat(school.bestuur) || NIET_INGEVULD },
    { kop: "Looptijd", tekst: opsomming(beeld.jaren.map(toonSchooljaar)) || `schooljaren ${NIET_INGEVULD}` },
    { kop: "Coördinatie", tekst: plat(plan.coordinator) || NIET_INGEVULD },
    { kop: "Vragen", tekst: plat(school.contact) || `contact ${NIET_INGEVULD}` },
  ];
}

const NUMMERUITLEG =
  "Nummers met een letter horen bij elkaar. B is een bevinding, P een doel, I een interventie, K een kostenpost en M een meetpunt. Op een scherm kunt u erop klikken.";

/** The title of the plan: the school's own, or its years. */
export const titelVanPlan = ({ dossier: { plan } }: Pick<Beeld, "dossier">): Tekst =>
  plat(plan.titel) || `Schoolprogramma ${toonLooptijd(plan)}`.trim();

/** Section 0: title page, running heads and document properties. */
export function maakKop(beeld: Beeld, vingerafdruk: string): Rapportkop {
  const { school } = beeld.dossier;
  const stand = standVan(beeld, vingerafdruk);
  const kort = kortVingerafdruk(vingerafdruk);
  const naam = plat(school.naam) || "School zonder naam";
  const titel = titelVanPlan(beeld);
  const bijStatus = stand.status === "vastgesteld" ? "" : ` (${stand.status})`;
  return {
    school: school.fictief && !/verzonnen/i.test(naam) ? `${naam} (verzonnen)` : naam,
    titel,
    ondertitel: "Stuk voor de medezeggenschapsraad",
    documenttitel: `${titel}, stuk voor de MR${bijStatus} – ${naam}`,
    onderwerp: "Schoolprogramma, stuk voor de medezeggenschapsraad",
    ...stand,
    vingerafdruk: kort,
    datum: beeld.vandaag,
    voetregel: school.fictief ? "Verzonnen voorbeeld: deze school, mensen en bedragen bestaan niet." : "",
    gegevens: gegevens(beeld, stand, kort),
    kaders: school.fictief ? [{ titel: "Dit is een verzonnen voorbeeld", tekst: [FICTIEF] }] : [],
    leeswijzer: `${naarDelen(beeld.inhoud.teksten.leeswijzer.tekst)} De MR schrijft het besluit op in ${deelLink(13)}. ${NUMMERUITLEG}`,
  };
}
