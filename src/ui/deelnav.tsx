type Deel = { id: string; titel: string; href: string };

/** Parts of one step beside each other; none when there is only one. */
export function Deelnav({ label, delen, huidig }: { label: string; delen: readonly Deel[]; huidig: string }) {
  if (delen.length < 2) return null;
  return (
    <nav className="deelnav" aria-label={label}>
      <ul>
        {delen.map(({ id, titel, href }) => (
          <li key={id}>
            <a href={href} aria-current={id === huidig ? "page" : undefined}>
              {titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
