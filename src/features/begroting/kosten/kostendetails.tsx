import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { kiesRekenwijze, kiesSoort, kopieerRegel, verdeelOverJaren } from "#domain/begroting/wijzigingen.ts";
import type { Kostensoort, Rekenwijze } from "#domain/dossier/geld.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { bedragveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import { AANSTELLINGEN, REKENWIJZEN, SOORTEN } from "../opties.ts";
import { knopDetails, knopErbij, naarNieuwePost } from "../post-plekken.ts";
import { Uitgaven } from "../uitgaven/uitgaven.tsx";
import { useVerwijder } from "../verwijderen.ts";
import type { Werkblad } from "../werkblad.ts";
import { Berekening } from "./berekening.tsx";
import { JaarOvernemen } from "./jaar-overnemen.tsx";
import { Verdelen } from "./verdelen.tsx";

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

/** An amount that stands in no year yet. In a calculated line it can only be taken out. */
function Onverdeeld({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const verdeelbaar = regel.rekenwijze === "bedrag";
  const ietsOnverdeeld = (regel.onverdeeld ?? 0) > 0;
  if (!verdeelbaar && !ietsOnverdeeld) return null;
  return (
    <>
      <Tekstveld
        label="Nog niet verdeeld over de jaren"
        hulp="Weten jullie nog niet in welk jaar? Zet het bedrag hier."
        soort="bedrag"
        {...veld(`regel/${id}/onverdeeld`, bedragveld)}
      />
      {verdeelbaar && ietsOnverdeeld && (
        <Knoppen>
          <Knop soort="rand" onClick={() => apply(verdeelOverJaren(id, regel, jaren), "Verdeeld over de jaren")}>
            Gelijk verdelen over de jaren
          </Knop>
        </Knoppen>
      )}
    </>
  );
}

type Detaileigenschappen = { regel: Kostenregel; werkblad: Werkblad };

function Handelingen({ regel: kosten, werkblad }: Detaileigenschappen) {
  const { id, nummer, regel } = kosten;
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const verwijder = useVerwijder();
  const naam = `post ${nummer}`;
  const kopieer = () => {
    const kopie = nieuwId();
    apply(kopieerRegel(dossier, entries, id, kopie), "Post gekopieerd");
    naarNieuwePost(werkblad, kopie);
  };
  const haalWeg = () => {
    const naTerug = () => werkblad.focusOp(knopDetails(id));
    verwijder(`Post ${nummer}`, verwijderTak(entries, `regel/${id}`), naTerug);
    werkblad.focusOp(knopErbij(regel.keuze in dossier.keuze ? regel.keuze : ""));
  };
  return (
    <Knoppen>
      <Knop soort="rand" onClick={kopieer}>
        Kopie maken<span className="vh"> van {naam}</span>
      </Knop>
      <Verdelen regel={kosten} />
      <JaarOvernemen regels={[kosten]} naam={naam} />
      <Knop soort="weg" onClick={haalWeg}>
        Post verwijderen<span className="vh">: {naam}</span>
      </Knop>
    </Knoppen>
  );
}

/** Everything of a cost line that does not fit in its row. */
export function Kostendetails({ regel: kosten, werkblad }: Detaileigenschappen) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const { id, regel } = kosten;
  const zet = (naam: string) => (waarde: string | boolean) =>
    apply([{ sleutel: `regel/${id}/${naam}`, waarde: waarde === "" ? undefined : waarde }]);
  return (
    <div className="kostendetails">
      <Waarbij regel={kosten} />
      <Veldenrooster>
        <Keuzelijst
          label="Soort kosten"
          opties={SOORTEN}
          leeg="Kies"
          waarde={regel.soort ?? ""}
          onKies={(naar) => apply(kiesSoort(id, (naar || undefined) as Kostensoort | undefined))}
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
      <Tekstvak
        label="Notitie"
        hulp="Wat moet een lezer hierbij weten? Dit komt ook in de PDF."
        regels={2}
        {...veld(`regel/${id}/notitie`, tekstveld(1000))}
      />
      <Uitgaven regel={kosten} />
      <Handelingen regel={kosten} werkblad={werkblad} />
    </div>
  );
}
