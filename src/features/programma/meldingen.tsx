import type { ReactNode } from "react";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { meldingenBijKeuze } from "#domain/programma/plek.ts";
import type { Ernst, Melding } from "#domain/regels/melding.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

const SOORT: Record<Ernst, "stop" | "let" | "tip"> = { STOP: "stop", WAARSCHUW: "let", TIP: "tip" };

/** Messages that still ask something: one with a written reason is settled and stands under Controle. */
const open = (meldingen: Melding[]) => meldingen.filter(({ reden }) => reden === "");

/** One message in full: what there is, what to do. */
function Meldingtekst({ melding }: { melding: Melding }) {
  return (
    <>
      <p>{melding.melding}</p>
      <p>{melding.watTeDoen}</p>
    </>
  );
}

type Linkeigenschappen = { melding: Melding; hier: string | undefined; openVeld(plek: string | undefined): void };

/** To the place where it is mended (the fields around it open first), or to where a reason can be written. */
function Herstel({ melding, hier, openVeld }: Linkeigenschappen) {
  const href = useHref();
  const { id, kop, waar, redenMag } = melding;
  const elders = waar.plek !== undefined && waar.plek !== hier;
  if (!elders && !redenMag) return null;
  return (
    <p>
      {elders && (
        <a href={href(waar)} onClick={() => openVeld(waar.plek)}>
          Naar het veld<span className="vh">: {kop}</span>
        </a>
      )}
      {elders && redenMag && " of "}
      {redenMag && (
        <a href={href({ stap: "controle", plek: `reden-${id}` })}>
          {elders ? "reden opschrijven" : "Reden opschrijven"}
          <span className="vh">: {kop}</span>
        </a>
      )}
    </p>
  );
}

type Meldingeneigenschappen = {
  /** undefined = about the page as a whole. */
  keuze: Keuzebeeld | undefined;
  openVeld(plek: string | undefined): void;
};

const hierVan = ({ meldingen, keuzes }: ReturnType<typeof useBeeld>, keuze: Keuzebeeld | undefined) =>
  open(meldingenBijKeuze(meldingen, keuzes, keuze));

/** What must be solved at this choice before the plan is ready for the MR. */
export function Stopmeldingen({ keuze, openVeld }: Meldingeneigenschappen) {
  return hierVan(useBeeld(), keuze)
    .filter(({ ernst }) => ernst === "STOP")
    .map((melding) => (
      <Meldingvak key={melding.id} soort="stop">
        <Meldingtekst melding={melding} />
        <Herstel {...{ melding, openVeld }} hier={keuze?.id} />
      </Meldingvak>
    ));
}

/** The other messages, folded with their headings in sight: a list of tips never stands between reader and plan. */
export function Aandachtspunten({ keuze, openVeld }: Meldingeneigenschappen) {
  const hier = hierVan(useBeeld(), keuze).filter(({ ernst }) => ernst !== "STOP");
  if (hier.length === 0) return null;
  return (
    <Uitklap
      titel={hier.length === 1 ? "1 punt om op te letten" : `${hier.length} punten om op te letten`}
      bij={hier.map(({ kop }) => kop).join(" · ")}
    >
      {hier.map((melding) => (
        <Meldingvak key={melding.id} soort={SOORT[melding.ernst]} kop={melding.kop}>
          <Meldingtekst melding={melding} />
          <Herstel {...{ melding, openVeld }} hier={keuze?.id} />
        </Meldingvak>
      ))}
    </Uitklap>
  );
}

/** A place that a message can lead to, with that message above it. `plek` = "<keuze>-<veld>" or the id of a measuring point. */
export function Plek({ plek, children }: { plek: string; children: ReactNode }) {
  const { meldingen } = useBeeld();
  const hier = open(meldingen).filter(({ waar }) => waar.stap === "programma" && waar.plek === plek);
  return (
    <div id={plek}>
      {hier.map((melding) => (
        <Meldingvak key={melding.id} soort={SOORT[melding.ernst]} kop={melding.kop}>
          <Meldingtekst melding={melding} />
        </Meldingvak>
      ))}
      {children}
    </div>
  );
}
