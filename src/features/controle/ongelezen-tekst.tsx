import { ruwSleutel } from "#domain/dossier/ruw.ts";
import { type Ongelezen, ongelezenTekst } from "#domain/regels/ongelezen.ts";
import { useApply, useDossier, useHref } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { STAPNAAM } from "./woorden.ts";

/** Longer text is cut here; the field has all of it. */
const MAX_GETOOND = 60;
const kort = (tekst: string) => (tekst.length > MAX_GETOOND ? `${tekst.slice(0, MAX_GETOOND)}…` : tekst);

function Regel({ sleutel, tekst, waar }: Ongelezen) {
  const href = useHref();
  const apply = useApply();
  const toon = useBericht();
  const haalWeg = () => {
    const terug = apply([{ sleutel: ruwSleutel(sleutel), waarde: undefined }], "Tekst weggehaald");
    toon({ tekst: `‘${kort(tekst)}’ is weggehaald.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <li>
      Bij <a href={href(waar)}>{STAPNAAM[waar.stap]}</a>: ‘{kort(tekst)}’{" "}
      <Knop soort="tekst" onClick={haalWeg}>
        Tekst weghalen<span className="vh">: {kort(tekst)}</span>
      </Knop>
    </li>
  );
}

/** Text in fields that is no amount, number or date: it counts nowhere, so it is said before anything else. */
export function OngelezenTekst() {
  const ongelezen = ongelezenTekst(useDossier());
  if (ongelezen.length === 0) return null;
  return (
    <Meldingvak soort="let" kop="Er staat tekst die de app niet kan lezen">
      <p>Het is geen bedrag, getal of datum. Deze tekst telt niet mee en komt niet in de PDF.</p>
      <ul>
        {ongelezen.map((regel) => (
          <Regel key={regel.sleutel} {...regel} />
        ))}
      </ul>
    </Meldingvak>
  );
}
