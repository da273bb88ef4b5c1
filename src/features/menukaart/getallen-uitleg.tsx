import { useInhoud } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { BewijsInSector } from "./bewijs-in-sector.tsx";
import { Bronlink } from "./bronlink.tsx";

/** What months, cost and evidence mean, and that researchers disagree. Fixed texts with their sources. */
export function GetallenUitleg() {
  const { watBetekenenGetallen, kritiekregel } = useInhoud().teksten;
  return (
    <>
      <BewijsInSector />
      <Uitklap titel="Wat zeggen de maanden, kosten en het bewijs?">
        <ul>
          {[...watBetekenenGetallen.regels, { id: "kritiek", ...kritiekregel }].map(({ id, tekst, bron }) => (
            <li key={id}>
              {tekst}{" "}
              <span className="bij klein">
                (<Bronlink bron={bron} />)
              </span>
            </li>
          ))}
        </ul>
      </Uitklap>
    </>
  );
}
