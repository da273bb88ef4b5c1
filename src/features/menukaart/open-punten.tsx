import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";

/** Links to these interventions in the list below. */
function Passend({ ids }: { ids: readonly string[] }) {
  const { inhoud } = useBeeld();
  const href = useHref();
  return inhoud.menukaart
    .filter(({ id }) => ids.includes(id))
    .map(({ id, titel }, i) => (
      <span key={id}>
        {i > 0 && ", "}
        <a href={href({ stap: "menukaart", plek: `keuze-${id}` })}>{titel}</a>
      </span>
    ));
}

/** Concerns that no suggestion in the list answers. Never hidden: a concern that a school names gets an answer. */
export function ZonderPlek() {
  const { suggesties, bevindingen } = useBeeld();
  const href = useHref();
  if (suggesties.zonderPlek.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="kop-zonder-plek">
      <h2 id="kop-zonder-plek">Zorg zonder plek</h2>
      <p>Bij deze zorgen staat nog niets in de lijst hierboven dat er goed bij past.</p>
      <ul className="rijen">
        {suggesties.zonderPlek.map(({ ref, tekst, past }) => {
          const nummer = bevindingen.find((bevinding) => bevinding.ref === ref)?.nummer;
          return (
            <li className="rij" key={ref}>
              <p>
                {tekst} {nummer && <Nr nr={nummer} wat="bevinding" href={href({ stap: "wat-valt-op", plek: ref })} />}
              </p>
              {past.length > 0 && (
                <p className="bij">
                  Lees meer: <Passend ids={past} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What could come higher when the school finds out what nobody has a view on now. */
export function EerstUitzoeken() {
  const { suggesties } = useBeeld();
  const href = useHref();
  if (suggesties.eerstUitzoeken.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="kop-uitzoeken">
      <h2 id="kop-uitzoeken">Eerst uitzoeken</h2>
      <p>Op sommige vragen hebben jullie nog geen zicht. Dat kan de volgorde veranderen.</p>
      <ul className="rijen">
        {suggesties.eerstUitzoeken.map(({ interventie, items, tekst }) => (
          <li className="rij" key={interventie}>
            <p>{tekst}</p>
            <p className="bij">
              <a href={href({ stap: "schoolscan", ...(items[0] === undefined ? {} : { plek: items[0] }) })}>
                Naar de vraag<span className="vh">: {tekst}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
