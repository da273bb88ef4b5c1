import type { Editie, Interventie } from "#domain/menukaart/interventie.ts";
import { Meetwaarden, toonMaanden } from "#ui/meetwaarden.tsx";
import { Bronlink } from "./bronlink.tsx";

const WOORDEN = {
  maanden: toonMaanden,
  kosten: (waarde: number) => `kosten ${waarde} van 5`,
  bewijs: (waarde: number) => `bewijs ${waarde} van 5`,
} as const;
type Maat = keyof typeof WOORDEN;

/** "nieuwer, volgens EEF: +8 maanden", when a newer source gives another value. */
function nieuwereWaarde(hoofd: Editie, nieuwer: Editie | null, maat: Maat): string | undefined {
  const ander = nieuwer?.[maat];
  return ander && ander.waarde !== hoofd[maat]?.waarde
    ? `nieuwer, volgens ${ander.volgens}: ${WOORDEN[maat](ander.waarde)}`
    : undefined;
}

/** Effect, cost and evidence of edition 2022, a newer value where a source gives another one, and whose they are. */
export function Waarden({ interventie: { menukaart } }: { interventie: Interventie }) {
  const { hoofd, nieuwer, bron } = menukaart;
  return (
    <>
      <Meetwaarden
        effect={hoofd.maanden?.waarde ?? null}
        kosten={hoofd.kosten?.waarde ?? null}
        bewijs={hoofd.bewijs?.waarde ?? null}
        bij={{
          effect: nieuwereWaarde(hoofd, nieuwer, "maanden"),
          kosten: nieuwereWaarde(hoofd, nieuwer, "kosten"),
          bewijs: nieuwereWaarde(hoofd, nieuwer, "bewijs"),
        }}
      />
      <p className="bij klein">
        Waarden: {hoofd.naam}. Bron:{" "}
        {[...new Set(bron)].map((verwijzing, i) => (
          <span key={verwijzing}>
            {i > 0 && ", "}
            <Bronlink bron={verwijzing} />
          </span>
        ))}
      </p>
    </>
  );
}
