import type { Plan } from "#domain/dossier/plan.ts";
import { TITELVELD } from "#domain/dossier/plannaam.ts";
import { schooljaarVan, toonLooptijd, toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { voorbereiding } from "./grenzen.ts";

const AANTALLEN = [1, 2, 3, 4].map((aantal) => ({
  waarde: String(aantal),
  label: aantal === 1 ? "1 schooljaar" : `${aantal} schooljaren`,
}));

/** School years to choose from, around now; the chosen one is always among them. */
function beginjaren(vandaag: string, plan: Plan): { waarde: string; label: string }[] {
  const nu = schooljaarVan(vandaag);
  const jaren = new Set([nu - 2, nu - 1, nu, nu + 1, nu + 2, plan.beginjaar ?? nu]);
  return [...jaren].sort((a, b) => a - b).map((jaar) => ({ waarde: String(jaar), label: toonSchooljaar(jaar) }));
}

/** Period of the plan and who keeps it going. */
export function PlanDeel() {
  const { dossier, vandaag } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const { plan } = dossier;
  const zet = (naam: string, waarde: string) =>
    apply(
      [{ sleutel: `plan/${naam}`, waarde: waarde === "" ? undefined : Number(waarde) }],
      "Periode van het plan gewijzigd",
    );
  return (
    <section className="boven" aria-labelledby="kop-plan">
      <h2 id="kop-plan">Voor welke schooljaren is het plan?</h2>
      <Veldenrooster>
        <Tekstveld
          label="Naam van het plan"
          hulp="Leeg laten mag: dan heet het plan naar de school en de jaren."
          {...veld("plan/titel", TITELVELD)}
        />
        <Keuzelijst
          id="plan-beginjaar"
          label="Eerste schooljaar"
          leeg="Kies een schooljaar"
          opties={beginjaren(vandaag, plan)}
          waarde={String(plan.beginjaar ?? "")}
          onKies={(waarde) => zet("beginjaar", waarde)}
        />
        <Keuzelijst
          id="plan-jaren"
          label="Hoe lang duurt het?"
          opties={AANTALLEN}
          waarde={String(plan.jaren)}
          onKies={(waarde) => zet("jaren", waarde)}
        />
        <Tekstveld
          label="Wie houdt het plan in de gaten?"
          hulp="Een functie, bijvoorbeeld kwaliteitscoördinator."
          {...veld("plan/coordinator", tekstveld(120))}
        />
        <Tekstveld
          label="Wanneer is de schoolscan gedaan?"
          hulp="Dag-maand-jaar. De MR leest deze datum."
          soort="datum"
          {...veld("plan/scanOp", datumveld(voorbereiding(plan)))}
        />
        <Tekstveld
          label="Wanneer doen jullie de scan opnieuw?"
          hulp="Dag-maand-jaar. Leeg laten mag."
          soort="datum"
          {...veld("plan/scanOpnieuwOp", datumveld())}
        />
      </Veldenrooster>
      {plan.beginjaar !== undefined && (
        <p className="bij">
          Het plan loopt van 1 augustus {plan.beginjaar} tot en met 31 juli {plan.beginjaar + plan.jaren} (
          {toonLooptijd(plan)}).
        </p>
      )}
    </section>
  );
}
