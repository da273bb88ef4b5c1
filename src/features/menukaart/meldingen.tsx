import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

const SOORT = { STOP: "stop", WAARSCHUW: "let", TIP: "tip" } as const;

/** What the control says about the choices as a whole, and where a reason can be written. */
export function Meldingen() {
  const { meldingen } = useBeeld();
  const href = useHref();
  return meldingen
    .filter(({ waar, reden }) => waar.stap === "menukaart" && reden === "")
    .map(({ id, ernst, kop, melding, watTeDoen, redenMag }) => (
      <Meldingvak
        key={id}
        soort={SOORT[ernst]}
        acties={
          redenMag && (
            <Knoplink soort="rand" href={href({ stap: "controle", plek: `reden-${id}` })}>
              Reden opschrijven<span className="vh">: {kop}</span>
            </Knoplink>
          )
        }
      >
        <p>
          <strong>{kop}.</strong> {melding}
        </p>
        <p>{watTeDoen}</p>
      </Meldingvak>
    ));
}
