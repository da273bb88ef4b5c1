import { bedragweergave } from "#domain/begroting/bedrag.ts";
import { opsomming } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { naamVanPotje } from "../opties.ts";

/** The money of the whole plan, in sight at every place of the page. Too much is said at once, also to a screen reader. */
export function Standbalk() {
  const { beschikbaar, totaal, uitgegeven, over, potjes } = useBeeld().begroting;
  const toon = bedragweergave([beschikbaar, totaal, uitgegeven].map((bedragen) => bedragen.totaal));
  const teVeel = potjes.filter((potje) => potje.over.totaal < 0 || potje.rest.totaal < 0);
  const delen = [
    ["Beschikbaar", toon(beschikbaar.totaal)],
    ["Gepland", toon(totaal.totaal)],
    ["Uitgegeven", toon(uitgegeven.totaal)],
    [over.totaal < 0 ? "Te veel" : "Over", toon(Math.abs(over.totaal))],
  ];
  return (
    <section className="vergelijkbalk standbalk" aria-label="Geld van het hele plan">
      <dl>
        {delen.map(([kop, bedrag]) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>{bedrag}</dd>
          </div>
        ))}
      </dl>
      <p role="status">
        {teVeel.length > 0 && <strong>Te veel: {opsomming(teVeel.map(({ potje }) => naamVanPotje(potje)))}</strong>}
      </p>
    </section>
  );
}
