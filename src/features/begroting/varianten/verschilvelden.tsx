import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { bedragveld, geheelveld } from "#domain/dossier/veldsoort.ts";
import type { Kolom } from "#domain/variant/vergelijken.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { naamVanPotje } from "../opties.ts";

type Eigenschappen = { plan: Kolom; variant: string };

const VERVALT = "vervalt";
const KEUZES = [
  { waarde: "", label: "zoals in het plan" },
  { waarde: "1", label: "een half jaar later" },
  { waarde: "2", label: "een jaar later" },
  { waarde: VERVALT, label: "niet doen" },
];

/** How much of every potje is left. */
function Potjes({ plan, variant }: Eigenschappen) {
  const { veld } = useFormulier();
  return (
    <Veldenrooster>
      {plan.begroting.potjes.map(({ id, potje, beschikbaar }) => (
        <Tekstveld
          key={id}
          label={`${naamVanPotje(potje)} (in procenten)`}
          hulp={`100 is alles: ${toonBedrag(beschikbaar.totaal)}.`}
          soort="getal"
          {...veld(`variant/${variant}/potje/${id}/procent`, geheelveld(200))}
        />
      ))}
    </Veldenrooster>
  );
}

/** Whether and when each choice is done, and how large. */
function Keuzes({ plan, variant }: Eigenschappen) {
  const { keuzes } = useBeeld();
  const { veld } = useFormulier();
  const apply = useApply();
  const verschil = plan.dossier.variant[variant]?.keuze ?? {};
  const kies = (id: string, waarde: string) =>
    apply(
      [
        { sleutel: `variant/${variant}/keuze/${id}/vervalt`, waarde: waarde === VERVALT || undefined },
        {
          sleutel: `variant/${variant}/keuze/${id}/later`,
          waarde: waarde === VERVALT || waarde === "" ? undefined : Number(waarde),
        },
      ],
      "Variant aanpassen",
    );
  return keuzes.map(({ id, nummer, naam }) => {
    const { vervalt = false, later = 0 } = verschil[id] ?? {};
    return (
      <Veldenrooster key={id}>
        <Keuzelijst
          label={`${nummer} ${naam}`}
          opties={KEUZES}
          waarde={vervalt ? VERVALT : later === 0 ? "" : String(later)}
          onKies={(waarde) => kies(id, waarde)}
        />
        {!vervalt && (
          <Tekstveld
            label={
              <>
                Kosten in procenten<span className="vh">: {naam}</span>
              </>
            }
            hulp="100 is zoals in het plan."
            soort="getal"
            {...veld(`variant/${variant}/keuze/${id}/procent`, geheelveld(200))}
          />
        )}
      </Veldenrooster>
    );
  });
}

/** Other amounts for one line. */
function Regels({ plan, variant }: Eigenschappen) {
  const { jaren } = useBeeld();
  const { veld } = useFormulier();
  return plan.begroting.regels.map(({ id, nummer, regel, kosten }) => (
    <Veldenrooster key={id}>
      {jaren.map((jaar) => (
        <Tekstveld
          key={jaar}
          label={`${nummer} ${regel.omschrijving} in ${toonSchooljaarKort(jaar)}`}
          hulp={`In het plan: ${toonBedrag(kosten.perJaar[jaar] ?? 0)}.`}
          soort="bedrag"
          {...veld(`variant/${variant}/regel/${id}/bedragen/${jaar}`, bedragveld)}
        />
      ))}
    </Veldenrooster>
  ));
}

/** All that can differ from the plan; an empty field is as in the plan. */
export function Verschilvelden({ plan, variant }: Eigenschappen) {
  return (
    <>
      <p className="bij">
        Een leeg veld is zoals in het plan. Bij een ander bedrag vervalt de berekening van die post.
      </p>
      <h4>Geld per potje</h4>
      <Potjes plan={plan} variant={variant} />
      <h4>Interventies</h4>
      <Keuzes plan={plan} variant={variant} />
      <Uitklap titel="Andere bedragen per post">
        <Regels plan={plan} variant={variant} />
      </Uitklap>
    </>
  );
}
