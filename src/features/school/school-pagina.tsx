import { GesprekkenDeel } from "./gesprekken-deel.tsx";
import { InbrengDeel } from "./inbreng-deel.tsx";
import { LeerlingenDeel } from "./leerlingen-deel.tsx";
import { MrDeel } from "./mr-deel.tsx";
import { PlanDeel } from "./plan-deel.tsx";
import { SchoolDeel } from "./school-deel.tsx";
import { SoortDeel } from "./soort-deel.tsx";
import { SpeerpuntenDeel } from "./speerpunten-deel.tsx";
import { UrenDeel } from "./uren-deel.tsx";

/** Step School: what the rest of the app builds on. Nothing here is compulsory; every part says what it is for. */
export function SchoolPagina() {
  return (
    <>
      <h1>School</h1>
      <p className="intro">
        Vertel kort over jullie school. Daarna weet de app welke vragen, groepen en schooljaren bij jullie horen.
      </p>
      <p className="bij">Geen namen van leerlingen. Aantallen en groepen zijn genoeg.</p>
      <SchoolDeel />
      <SoortDeel />
      <LeerlingenDeel />
      <PlanDeel />
      <SpeerpuntenDeel />
      <UrenDeel />
      <GesprekkenDeel />
      <InbrengDeel />
      <MrDeel />
    </>
  );
}
