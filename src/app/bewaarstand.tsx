import { BackupKnop } from "#features/start/backup-knop.tsx";
import { useBewaarstand } from "#state/dossier-hooks.ts";
import { Icoon } from "#ui/icoon.tsx";
import { Knoplink } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

const KLOK = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

const NIET_BEWAARD = { vol: "Niet bewaard: dit apparaat is vol", onbekend: "Niet bewaard" } as const;

/** Is what was typed stored? Not a live region: it changes at every word. Only a failure is announced (Bewaarfout). */
export function Bewaarstand() {
  const { soort, om, fout = "onbekend" } = useBewaarstand();
  const tekst = {
    bewaard: `Bewaard op dit apparaat${om ? `, ${KLOK.format(om)}` : ""}`,
    bezig: "Bewaren…",
    mislukt: NIET_BEWAARD[fout],
  }[soort];
  return (
    <span className={soort === "mislukt" ? "bewaar__stand bewaar__stand--mis" : "bewaar__stand"}>
      <Icoon naam={({ bewaard: "vink", bezig: "bezig", mislukt: "stop" } as const)[soort]} />
      <span>{tekst}</span>
    </span>
  );
}

/** The red banner when storing fails: nothing is lost as long as the page stays open, and a file saves it. */
export function Bewaarfout({ id }: { id: string }) {
  const { soort, om, fout = "onbekend" } = useBewaarstand();
  return (
    <div role="alert">
      {soort === "mislukt" && (
        <Meldingvak
          soort="stop"
          kop={NIET_BEWAARD[fout]}
          acties={
            <>
              <BackupKnop id={id} soort="vol">
                Bewaar als bestand
              </BackupKnop>
              <Knoplink soort="stil" href="#/">
                Oude plannen opruimen
              </Knoplink>
            </>
          }
        >
          <p>
            {om ? `Wat jullie na ${KLOK.format(om)} typten, is niet bewaard.` : "Wat jullie typten, is niet bewaard."}{" "}
            Het staat nog op dit scherm. Maak nu een bestand, dan raakt er niets kwijt. De app probeert het intussen
            opnieuw.
          </p>
        </Meldingvak>
      )}
    </div>
  );
}
