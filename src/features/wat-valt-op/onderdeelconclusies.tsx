import { datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { momentInWoorden, onderwerpInWoorden } from "#domain/leerresultaten/woorden.ts";
import { type Conclusie, conclusiesVan, soortenZin } from "#domain/schoolscan/conclusies.ts";
import { alsZin, opsomming, telling } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";

/** What the conclusion rests on: gathered from the answers, the evidence and the results. */
function HoeWetenWeDit({ conclusie }: { conclusie: Conclusie }) {
  const { dossier } = useBeeld();
  const href = useHref();
  const { bronnen, bewijs, resultaten } = conclusie;
  return (
    <>
      <h3>Hoe weten wij dit?</h3>
      <p>{soortenZin(conclusie)}</p>
      <ul>
        {bronnen.length > 0 && <li>Aangekruist: {opsomming(bronnen)}.</li>}
        {bewijs.length > 0 && <li>Bewijsstukken: {alsZin(bewijs.join("; "))}</li>}
        {resultaten.length > 0 && (
          <li>
            <a href={href({ stap: "schoolscan", plek: "leerresultaten" })}>Leerresultaten</a>:{" "}
            {resultaten.map((rij) => `${onderwerpInWoorden(rij, dossier.school)} (${momentInWoorden(rij)})`).join("; ")}
            .
          </li>
        )}
      </ul>
    </>
  );
}

/** Questions on which nobody has a view, and those without an answer. */
function WatMist({ conclusie: { geenZicht, onbeantwoord } }: { conclusie: Conclusie }) {
  const feiten = useBeeld();
  const href = useHref();
  const links = (delen: { plek: string; item: string }[]) =>
    delen.map(({ plek, item }, i) => (
      <span key={plek}>
        {i > 0 && ", "}
        <a href={href({ stap: "schoolscan", plek })}>{nummerVanVraag(feiten, item)}</a>
      </span>
    ));
  return (
    <>
      {geenZicht.length > 0 && (
        <p className="bij">Geen zicht bij vraag {links(geenZicht.map(({ ref, item }) => ({ plek: ref, item })))}.</p>
      )}
      {onbeantwoord.length > 0 && (
        <p className="bij">
          Nog niet beantwoord: vraag {links(onbeantwoord.map(({ id }) => ({ plek: id, item: id })))}.
        </p>
      )}
    </>
  );
}

function Onderdeelconclusie({ conclusie }: { conclusie: Conclusie }) {
  const { veld } = useFormulier();
  const { onderdeel, tekst, soorten } = conclusie;
  const tak = `conclusie/${onderdeel.id}`;
  const stand = tekst.zien.trim() === "" ? "nog niet geschreven" : "geschreven";
  return (
    <Uitklap
      id={`conclusie-${onderdeel.id}`}
      titel={onderdeel.titel}
      bij={`${stand}, ${telling(soorten.length, "soort bron", "soorten bronnen")}`}
    >
      <Tekstvak
        label="Wat zien wij?"
        hulp="Over groepen en de school, zonder namen van leerlingen."
        {...veld(`${tak}/zien`, tekstveld())}
      />
      <HoeWetenWeDit conclusie={conclusie} />
      <Tekstvak label="Wat zien wij nog niet?" {...veld(`${tak}/nietZien`, tekstveld())} />
      <WatMist conclusie={conclusie} />
      <Veldenrooster>
        <Tekstveld
          label="Wie zoekt het uit?"
          hulp="Een rol, geen naam van een leerling."
          {...veld(`${tak}/wie`, tekstveld(200))}
        />
        <Tekstveld
          label="Wanneer weten jullie het?"
          hulp="Bijvoorbeeld 24-11-2026."
          soort="datum"
          {...veld(`${tak}/uitzoekenVoor`, datumveld())}
        />
      </Veldenrooster>
    </Uitklap>
  );
}

/** Per onderdeel of the scan: what the school sees, how it knows, and what it does not see yet. */
export function Onderdeelconclusies() {
  const conclusies = conclusiesVan(useBeeld());
  if (conclusies.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="conclusies">
      <h2 id="conclusies">Conclusie per onderdeel</h2>
      <p className="bij">
        Schrijf per onderdeel op wat jullie zien. Waar dat op rust, zoekt de app bij elkaar. Wat jullie invullen, komt
        in de PDF.
      </p>
      {conclusies.map((conclusie) => (
        <Onderdeelconclusie key={conclusie.onderdeel.id} conclusie={conclusie} />
      ))}
    </section>
  );
}
