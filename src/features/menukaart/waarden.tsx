import type { Interventie } from "#domain/menukaart/interventie.ts";
import { type Maat, waardeInWoorden } from "#domain/menukaart/waarden-in-woorden.ts";
import { Meetwaarden, type Meting } from "#ui/meetwaarden.tsx";
import { Bronlink } from "./bronlink.tsx";

const MATEN: readonly { maat: Maat; naam: string }[] = [
  { maat: "maanden", naam: "Gemiddeld effect" },
  { maat: "kosten", naam: "Kosten" },
  { maat: "bewijs", naam: "Bewijs" },
];

export const TEKENINGEN: Record<Maat, Meting["tekening"]> = { maanden: "trap", kosten: "munten", bewijs: "vinken" };

/** "nieuwer, volgens EEF: +8 maanden", when a newer source gives another value. */
export function nieuwereWaarde({ hoofd, nieuwer }: Interventie["menukaart"], maat: Maat): string | undefined {
  const ander = nieuwer?.[maat];
  return ander && ander.waarde !== hoofd[maat]?.waarde
    ? `nieuwer, volgens ${ander.volgens}: ${waardeInWoorden(maat, ander.waarde)}`
    : undefined;
}

/** Effect, cost and evidence of edition 2022, a newer value where a source gives another one, and whose they are. */
export function Waarden({ interventie: { menukaart } }: { interventie: Interventie }) {
  const { hoofd, bron } = menukaart;
  const metingen = MATEN.map(({ maat, naam }) => {
    const waarde = hoofd[maat]?.waarde ?? null;
    const tekst = waardeInWoorden(maat, waarde);
    return { naam, tekening: TEKENINGEN[maat], waarde, tekst, bij: nieuwereWaarde(menukaart, maat) };
  });
  return (
    <>
      <Meetwaarden metingen={metingen} />
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
