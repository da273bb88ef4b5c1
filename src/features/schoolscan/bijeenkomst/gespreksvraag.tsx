import { bespreekEerst } from "#domain/schoolscan/bespreek-eerst.ts";
import { uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Icoon } from "#ui/icoon.tsx";
import type { Bespreking } from "./bespreking.ts";
import { Groepen } from "./groepen.tsx";

/** What to talk about: before the votes are shown everybody thinks alone; after it, what groups said and why they differ. */
export function Gespreksvraag({ bespreking: { plek }, getoond }: { bespreking: Bespreking; getoond: boolean }) {
  const beeld = useBeeld();
  if (!getoond)
    return (
      <p>
        <strong>Denk eerst zelf na.</strong> Praat dan in tweetallen: waaraan zien we dit?
      </p>
    );
  const alle = uitkomsten(beeld);
  const punt = bespreekEerst(alle).find(({ ref }) => ref === plek);
  return (
    <>
      {punt && (
        <p>
          <span className="oordeel oordeel--verschil">
            <Icoon naam="let" />
            {punt.zin}
          </span>
        </p>
      )}
      <Groepen uitkomst={alle.find(({ ref }) => ref === plek)} />
      <p>
        <strong>Praat in tweetallen:</strong>{" "}
        {punt ? "waarom zien anderen dit anders?" : "waaraan zien we dit, en bij wie niet?"}
      </p>
    </>
  );
}
