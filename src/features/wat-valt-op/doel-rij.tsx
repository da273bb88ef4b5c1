import { useEffect } from "react";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { verwijderDoel, zetBijDoel } from "#domain/programma/doelen.ts";
import type { Doelbeeld } from "#domain/programma/keten.ts";
import { titelVanBevinding } from "#domain/schoolscan/bevinding-woorden.ts";
import { useApply, useBeeld, useEntries } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, veldId } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { DoelDraad } from "./doel-draad.tsx";
import { Volgordeknoppen } from "./volgordeknoppen.tsx";

/** Which findings a goal rests on. */
function DoelBevindingen({ beeld }: { beeld: Doelbeeld }) {
  const feiten = useBeeld();
  const apply = useApply();
  const nummers = beeld.bevindingen.map(({ nummer }) => nummer);
  return (
    <Uitklap
      titel={
        <>
          Punten onder dit doel<span className="vh">, {beeld.nummer}</span>
        </>
      }
      bij={nummers.length > 0 ? nummers.join(", ") : "nog geen punt"}
    >
      <Vinkjes
        legend={`Waar rust ${beeld.nummer} op?`}
        opties={feiten.bevindingen.map((bevinding) => ({
          waarde: bevinding.ref,
          label: `${bevinding.nummer} ${titelVanBevinding(feiten.dossier, feiten.inhoud.scan, bevinding.ref)}`,
        }))}
        gekozen={beeld.bevindingen.map(({ ref }) => ref)}
        onZet={(ref, aan) => apply(zetBijDoel(beeld.id, ref, aan), `Punten onder ${beeld.nummer}`)}
      />
    </Uitklap>
  );
}

type DoelRijEigenschappen = {
  beeld: Doelbeeld;
  eerste: boolean;
  laatste: boolean;
  /** Just added: the focus goes to its title. */
  nieuw: boolean;
  /** Gives the focus a new place. */
  naVerwijderen(): void;
};

/** One goal: its title, what it rests on, its place in the list. */
export function DoelRij({ beeld, eerste, laatste, nieuw, naVerwijderen }: DoelRijEigenschappen) {
  const { dossier } = useBeeld();
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const { veld } = useFormulier();
  const { id, nummer, doel } = beeld;
  const titelveld = `doel/${id}/titel`;
  useEffect(() => {
    if (nieuw) document.getElementById(veldId(titelveld))?.focus();
  }, [nieuw, titelveld]);
  const verwijder = () => {
    const terug = apply(verwijderDoel(entries, dossier, id), "Doel verwijderd");
    naVerwijderen();
    toonBericht({
      tekst: `Doel ${doel.titel || nummer} is verwijderd.`,
      actie: { tekst: "Ongedaan maken", doe: terug },
    });
  };
  return (
    <li className="rij" id={id}>
      <div className="met-nr bevinding">
        <Kantnummer wat="Doel">{nummer}</Kantnummer>
        <Tekstveld
          label="Wat moet er beter?"
          hulp="Eén zin, bijvoorbeeld: meer leerlingen lezen op niveau."
          {...veld(titelveld, tekstveld(300))}
        />
        <DoelDraad beeld={beeld} />
        <DoelBevindingen beeld={beeld} />
        <Knoppen>
          <Volgordeknoppen id={id} naam={doel.titel || nummer} eerste={eerste} laatste={laatste} />
          <Knop soort="weg" onClick={verwijder}>
            Doel verwijderen<span className="vh">: {doel.titel || nummer}</span>
          </Knop>
        </Knoppen>
      </div>
    </li>
  );
}
