import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { plankopVan, planNaam } from "../dossier/plannaam.ts";
import { toonSchooljaar } from "../dossier/schooljaar.ts";
import { versieVan } from "../dossier/versies.ts";
import { kortVingerafdruk } from "../dossier/vingerafdruk.ts";
import { opsomming } from "../taal.ts";
import { bladBegroting } from "./blad-begroting.ts";
import { bladMeetpunten } from "./blad-meetpunten.ts";
import { bladPlan } from "./blad-plan.ts";
import { bladPotjes } from "./blad-potjes.ts";
import { bladUitgaven } from "./blad-uitgaven.ts";
import { type Cel, datumcel, tekstcel, type Werkblad } from "./werkblad.ts";

/** Sheet Toelichting: which plan, which version, and how the numbers must be read. `vingerafdruk` is the full one. */
function bladToelichting({ dossier, jaren, vandaag }: Beeld, vingerafdruk: string): Werkblad {
  const { school } = dossier;
  const versie = versieVan(dossier, vingerafdruk);
  const regel = (kop: string, cel: Cel): Cel[] => [tekstcel(kop), cel];
  const rijen = [
    regel(
      "School",
      tekstcel([school.naam || "School zonder naam", school.fictief ? "(verzonnen)" : ""].join(" ").trim()),
    ),
    regel("Plan", tekstcel(planNaam(plankopVan(dossier)))),
    regel("Schooljaren", tekstcel(opsomming(jaren.map(toonSchooljaar)) || "nog niet gekozen")),
    regel("Status", tekstcel(versie ? `Versie ${versie.nr}, gereed voor de MR op ${toonDatum(versie.op)}` : "Concept")),
    regel("Vingerafdruk", tekstcel(kortVingerafdruk(vingerafdruk))),
    regel("Gemaakt op", datumcel(vandaag)),
    regel("Bedragen", tekstcel("In euro's, met de kosten voor de werkgever erbij.")),
    regel("Schooljaar", tekstcel("Loopt van 1 augustus tot en met 31 juli.")),
    regel(
      "Potje per kalenderjaar",
      tekstcel("Telt voor 5/12 mee in het schooljaar dat begint, en voor 7/12 in het vorige."),
    ),
    regel("Sommen", tekstcel("Zijn formules. Wijzig je hier iets, dan verandert het plan in de app niet mee.")),
  ];
  return {
    naam: "Toelichting",
    kolommen: [
      { kop: "Wat", breedte: 24 },
      { kop: "Uitleg", breedte: 80 },
    ],
    rijen,
    vasteKolommen: 0,
    metTotaal: false,
  };
}

/** Everything of the plan as plain tables, one subject per sheet; Excel and CSV are both made from these. */
export const maakWerkbladen = (beeld: Beeld, vingerafdruk: string): Werkblad[] => [
  bladBegroting(beeld),
  bladPotjes(beeld),
  bladUitgaven(beeld),
  bladPlan(beeld),
  bladMeetpunten(beeld),
  bladToelichting(beeld, vingerafdruk),
];
