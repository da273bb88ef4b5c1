import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

const ZICHTBAAR = { STOP: "stop", WAARSCHUW: "let" } as const;

/** What stands in the way in the begroting, each with a link to the line or potje to mend. Tips wait for Controle. */
export function Plekmeldingen() {
  const { meldingen } = useBeeld();
  const href = useHref();
  const hier = meldingen.filter((m) => m.waar.stap === "begroting" && m.ernst !== "TIP" && m.reden === "");
  return hier.map((m) => (
    <Meldingvak
      key={m.id}
      soort={m.ernst === "STOP" ? ZICHTBAAR.STOP : ZICHTBAAR.WAARSCHUW}
      acties={
        <>
          {m.waar.plek && (
            <Knoplink soort="rand" href={href(m.waar)}>
              Naar de post
            </Knoplink>
          )}
          {m.redenMag && (
            <Knoplink soort="stil" href={href({ stap: "controle", plek: `reden-${m.id}` })}>
              Reden opschrijven
            </Knoplink>
          )}
        </>
      }
    >
      <p>
        <strong>
          {m.over ? `${m.over}: ` : ""}
          {m.kop}.
        </strong>{" "}
        {m.melding} {m.watTeDoen}
      </p>
    </Meldingvak>
  ));
}
