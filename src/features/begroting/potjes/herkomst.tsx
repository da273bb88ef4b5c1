import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { jarenZonderBedrag, schattingUitLeerlingen, vulSchatting } from "#domain/begroting/schatting.ts";
import type { PotjeVoorinvulling } from "#domain/begroting/voorinvulling.ts";
import { rechtenVanPotje, rechtInWoorden } from "#domain/begroting/zeggenschap.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import type { Potje } from "#domain/dossier/geld.ts";
import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import { opsomming } from "#domain/taal.ts";
import { useApply, useBeeld, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";

type Potjeeigenschappen = { id: string; potje: Potje };

/** The kind of money that a potje was made from. */
export function useVoorinvulling(potje: Potje): PotjeVoorinvulling | undefined {
  return useInhoud().potjes.find((p) => p.id === potje.voorinvulling);
}

/** Offers pupils × the sourced amount for the years without an amount, and marks it as an estimate. */
function Schatting({ id, potje, preset }: Potjeeigenschappen & { preset: PotjeVoorinvulling }) {
  const { jaren } = useBeeld();
  const { school } = useDossier();
  const apply = useApply();
  const schatting = schattingUitLeerlingen(preset, school);
  if (!schatting || jarenZonderBedrag(potje, jaren).length === 0) return null;
  return (
    <>
      <p className="bij">
        {schatting.herkomst} Dat is {toonBedrag(schatting.centen)} per jaar. Vervang de schatting door het bedrag van
        jullie bestuur.
      </p>
      <Knoppen>
        <Knop soort="rand" onClick={() => apply(vulSchatting(id, potje, schatting, jaren), "Schatting ingevuld")}>
          Schatting invullen: leerlingen × bedrag
        </Knop>
      </Knoppen>
    </>
  );
}

/** Amounts per pupil that a source gives for this school, or that there are none. */
function Bedragen({ preset: { bedragen } }: { preset: PotjeVoorinvulling }) {
  const { sectoren } = useDossier().school;
  const passend = bedragen.filter((b) => b.sectoren.some((sector) => sectoren[sector]));
  if (passend.length === 0) return <p>Wij vonden geen bedrag per leerling. Vul zelf in wat jullie krijgen.</p>;
  return passend.map((b) => (
    <p key={`${b.jaar}-${b.centen}`}>
      {toonBedrag(b.centen, true)} per leerling in {opsomming(b.sectoren.map((sector) => SECTORNAMEN[sector]))},{" "}
      {b.jaar}. {b.noot} Bron: <TekstMetLinks tekst={b.bron} />. {b.zeker ? "" : "Niet zeker."}
    </p>
  ));
}

/** Where the kind of money comes from, what it does not prove, and who probably has a say in it. */
export function Herkomst({ id, potje }: Potjeeigenschappen) {
  const preset = useVoorinvulling(potje);
  const { rechten } = useInhoud();
  const { school } = useDossier();
  if (!preset) return null;
  const passend = rechtenVanPotje(preset, rechten, school);
  return (
    <>
      <div className="bij">
        <p>{preset.uitleg}</p>
        <Bedragen preset={preset} />
        <p>
          Uitleg uit: <TekstMetLinks tekst={preset.bron.join("; ")} />. Peildatum {toonDatum(preset.peildatum)}. Pas
          alles aan met de cijfers van jullie bestuur.
        </p>
        {passend.length > 0 && (
          <p>
            Waarschijnlijk: {opsomming(passend.map((r) => `${rechtInWoorden(r)} over: ${r.onderdeel.toLowerCase()}`))}.
            De wetstekst die wij lazen is van ongeveer 2014. Controleer uw reglement.
          </p>
        )}
      </div>
      <Schatting id={id} potje={potje} preset={preset} />
    </>
  );
}
