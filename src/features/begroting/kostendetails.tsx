import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { kiesRekenwijze, kopieerRegel, verdeelOverJaren } from "#domain/begroting/wijzigingen.ts";
import { removeBranch } from "#domain/dossier/entries.ts";
import type { Rekenwijze } from "#domain/dossier/geld.ts";
import { bedragveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useEntries, useNieuwId, useOngedaan } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import { Berekening } from "./berekening.tsx";
import { AANSTELLINGEN, REKENWIJZEN, SOORTEN } from "./opties.ts";

/** To which intervention the line belongs, or why to none. */
function Waarbij({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { keuzes } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  return (
    <Veldenrooster>
      <Keuzelijst
        label="Hoort bij"
        opties={keuzes.map((k) => ({ waarde: k.id, label: `${k.nummer} ${k.naam}` }))}
        leeg="geen interventie"
        waarde={regel.keuze}
        onKies={(waarde) => apply([{ sleutel: `regel/${id}/keuze`, waarde: waarde || undefined }])}
      />
      {regel.keuze === "" && (
        <Tekstveld
          label="Waarom zonder interventie?"
          hulp="Bijvoorbeeld: coördinatie van het hele plan."
          {...veld(`regel/${id}/reden`, tekstveld(400))}
        />
      )}
    </Veldenrooster>
  );
}

/** An amount that stands in no year yet. */
function Onverdeeld({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  if (regel.rekenwijze !== "bedrag") return null;
  return (
    <>
      <Tekstveld
        label="Nog niet verdeeld over de jaren"
        hulp="Weten jullie nog niet in welk jaar? Zet het bedrag hier."
        soort="bedrag"
        {...veld(`regel/${id}/onverdeeld`, bedragveld)}
      />
      {(regel.onverdeeld ?? 0) > 0 && (
        <Knoppen>
          <Knop soort="rand" onClick={() => apply(verdeelOverJaren(id, regel, jaren), "Verdeeld over de jaren")}>
            Gelijk verdelen over de jaren
          </Knop>
        </Knoppen>
      )}
    </>
  );
}

function Handelingen({ regel: { id, nummer } }: { regel: Kostenregel }) {
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const { ongedaan } = useOngedaan();
  const toon = useBericht();
  return (
    <Knoppen>
      <Knop soort="rand" onClick={() => apply(kopieerRegel(dossier, entries, id, nieuwId()), "Post gekopieerd")}>
        Kopie maken
      </Knop>
      <Knop
        soort="weg"
        onClick={() => {
          apply(removeBranch(entries, `regel/${id}`), "Post verwijderd");
          toon({ tekst: `Post ${nummer} is verwijderd.`, actie: { tekst: "Ongedaan maken", doe: ongedaan } });
        }}
      >
        Post verwijderen
      </Knop>
    </Knoppen>
  );
}

/** Everything of a cost line that does not fit in its row. */
export function Kostendetails({ regel: kosten }: { regel: Kostenregel }) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const { id, regel } = kosten;
  const zet = (naam: string) => (waarde: string | boolean) =>
    apply([{ sleutel: `regel/${id}/${naam}`, waarde: waarde === "" ? undefined : waarde }]);
  return (
    <div className="kostendetails">
      <Tekstveld label="Omschrijving" {...veld(`regel/${id}/omschrijving`, tekstveld(200))} />
      <Waarbij regel={kosten} />
      <Veldenrooster>
        <Keuzelijst
          label="Soort kosten"
          opties={SOORTEN}
          leeg="Kies"
          waarde={regel.soort ?? ""}
          onKies={zet("soort")}
        />
        <Keuzelijst
          label="Hoe rekenen jullie?"
          opties={REKENWIJZEN}
          waarde={regel.rekenwijze}
          onKies={(naar) => apply(kiesRekenwijze(id, regel, naar as Rekenwijze, jaren))}
        />
        {regel.soort === "eigen" && (
          <Keuzelijst
            label="Aanstelling"
            opties={AANSTELLINGEN}
            leeg="Kies"
            waarde={regel.aanstelling ?? ""}
            onKies={zet("aanstelling")}
          />
        )}
      </Veldenrooster>
      <Berekening regel={kosten} />
      <Onverdeeld regel={kosten} />
      {regel.duur === "structureel" && (
        <Tekstveld label="Wie betaalt dit als het geld stopt?" {...veld(`regel/${id}/dekkingDaarna`, tekstveld(400))} />
      )}
      <Vinkje label="Dit geld gaat direct naar de klas" aan={regel.naarKlas} onZet={zet("naarKlas")} />
      <Handelingen regel={kosten} />
    </div>
  );
}
