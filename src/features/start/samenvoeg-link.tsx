import { useVerslagen } from "#state/verslagen.ts";

/** On the pages of a plan: the way back to what merging did, for as long as that was not closed. */
export function SamenvoegLink({ id, href }: { id: string; href: string }) {
  if (useVerslagen(id).length === 0) return null;
  return (
    <p className="bij">
      Dit plan is samengevoegd met een bestand. <a href={href}>Bekijken wat er is veranderd</a>
    </p>
  );
}
