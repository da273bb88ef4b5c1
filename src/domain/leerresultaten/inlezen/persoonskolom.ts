import { leesDatum } from "../../dossier/datum.ts";

/** Why a column is refused: it says something about one pupil. */
export type Persoonssoort = "naam" | "bsn" | "geboortedatum" | "leerlingnummer" | "e-mail" | "adres";

export const WEIGERREDENEN: Record<Persoonssoort, string> = {
  naam: "Hier lijken namen van personen in te staan. Namen horen niet in dit plan.",
  bsn: "Hier staan nummers die een BSN kunnen zijn. Een BSN hoort nooit in dit plan.",
  geboortedatum:
    "Hier staan datums van meer dan vier jaar geleden: dat lijken geboortedatums. Is het toch een toetsdatum? Typ die rij dan zelf in.",
  leerlingnummer: "Hier lijken leerlingnummers in te staan. Daarmee is een leerling te vinden.",
  "e-mail": "Hier staan e-mailadressen. Die horen niet in dit plan.",
  adres: "Hier staan postcodes of telefoonnummers. Die horen niet in dit plan.",
};

/** Words of a header that name something of one person. */
const KOPPEN: readonly [Persoonssoort, RegExp][] = [
  ["bsn", /\bbsn\b|burgerservice|sofi/],
  ["geboortedatum", /geboorte|geb\.? ?dat|\bgebdat/],
  ["e-mail", /e-?mail/],
  ["adres", /postcode|\badres|telefoon|woonplaats|\bhuisnr|straat/],
  [
    "leerlingnummer",
    /(leerling|ll|stam|admin|onderwijs|persoons)\w*[ ._-]*(nr|nummer|id|code)\b|\beck|\bpgn\b|^(id|nr|nummer)$/,
  ],
  [
    "naam",
    /voornaam|achternaam|roepnaam|tussenvoegsel|voorletter|voorvoegsel|leerlingnaam|naam (van de )?leerling|^(leerling|naam|kind|pupil|student)$|^(ouder|verzorger)/,
  ],
];

/** Usual first names; only used to recognise a column, together with how the values look. */
const VOORNAMEN = new Set(
  "anna anne bas bram daan daniel david emma eva fatima fenna finn fleur floor gijs hugo ilse isa iris jan jasper jayden jesse joep johan julia julian jurre kees koen lars laura lieke lisa lotte lucas luuk maria mark max mees mila milan mohamed mohammed mo nina noa noah noor nora olivia omar pieter piet roos sam samuel sara sarah saar sem sofie sophie stijn sven tess thijs thomas tim tom vera willem yara yasmin youssef zoe ali ahmed ayoub amir aisha jip tijn teun siem levi liam luca james adam ties".split(
    " ",
  ),
);
/** Words that stand in tables of results and are no names. */
const VAKWOORDEN =
  /lezen|reken|wiskunde|taal|spelling|woordenschat|schrijven|nederlands|engels|toets|groep|leerjaar|klas|school|bouw|cito|iep|dia|boom|totaal|midden|eind|begin|havo|vwo|vmbo|mavo|referentie|niveau|lvs|bron|methode/i;
const TUSSEN = /^(van|de|der|den|ten|ter|te|el|al|van der|van den|van de|'t|’t)$/i;

/** Nine digits whose weighted sum is a multiple of eleven. A leading zero may have been lost. */
export function isBsn(tekst: string): boolean {
  const cijfers = tekst.replace(/[\s.-]/g, "");
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const som = [...cijfers.padStart(9, "0")].reduce(
    (totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i),
    0,
  );
  return som % 11 === 0 && Number(cijfers) > 0;
}

/** Does it look like the name of a person: "Jan de Vries", "Vries, J. de", or a usual first name? */
function lijktNaam(tekst: string): boolean {
  if (/\d/.test(tekst) || VAKWOORDEN.test(tekst)) return false;
  const woorden = tekst.split(/[\s,]+/).filter(Boolean);
  const eerste = woorden[0]?.toLowerCase() ?? "";
  if (VOORNAMEN.has(eerste)) return true;
  if (woorden.length < 2 || woorden.length > 6) return false;
  const hoofd = woorden.filter((woord) => !TUSSEN.test(woord));
  const heeftTussen = hoofd.length < woorden.length;
  const isHoofdletter = hoofd.every((woord) => /^\p{Lu}/u.test(woord));
  return (
    isHoofdletter &&
    (heeftTussen ||
      tekst.includes(",") ||
      (hoofd.length === woorden.length && hoofd.every((w) => /^\p{Lu}(\p{Ll}+|\.)/u.test(w))))
  );
}

const deel = (waarden: string[], past: (waarde: string) => boolean) =>
  waarden.length === 0 ? 0 : waarden.filter(past).length / waarden.length;
const verschillend = (waarden: string[]) => new Set(waarden).size === waarden.length;

function isOudeDatum(tekst: string, vandaag: string): boolean {
  const datum = leesDatum(tekst.split(/[ T]/)[0] ?? "");
  return datum.goed && Number(vandaag.slice(0, 4)) - Number(datum.waarde.slice(0, 4)) > 4;
}

/** Text without digits, as good as never twice the same: a list of people rather than of subjects. */
const isNamenlijst = (waarden: string[]) =>
  waarden.length >= 5 &&
  verschillend(waarden) &&
  waarden.every((w) => /^[\p{L}\s.,'’-]{2,40}$/u.test(w) && !VAKWOORDEN.test(w));

const WAARDEN: readonly [Persoonssoort, (waarden: string[], vandaag: string) => boolean][] = [
  ["e-mail", (waarden) => waarden.some((waarde) => /\S@\S+\.\S/.test(waarde))],
  ["bsn", (waarden) => waarden.some(isBsn)],
  ["adres", (waarden) => deel(waarden, (w) => /^\d{4} ?[A-Z]{2}$/i.test(w) || /^(\+31|0)[\d\s-]{8,}$/.test(w)) > 0.3],
  ["geboortedatum", (waarden, vandaag) => deel(waarden, (waarde) => isOudeDatum(waarde, vandaag)) > 0.5],
  ["leerlingnummer", (waarden) => deel(waarden, (waarde) => /^\d{5,12}$/.test(waarde)) > 0.3],
  ["naam", (waarden) => deel(waarden, lijktNaam) > 0.3 || isNamenlijst(waarden)],
];

/**
 * Does a column say something about single persons? Looks at the header and at the values, so that an innocent header
 * does not help. `vandaag` = ISO date. Undefined = no sign of it.
 */
export function persoonskolom(kop: string, waarden: string[], vandaag: string): Persoonssoort | undefined {
  const gevuld = waarden.filter(Boolean);
  const bijKop = KOPPEN.find(([, patroon]) => patroon.test(kop.trim().toLowerCase()))?.[0];
  return bijKop ?? WAARDEN.find(([, past]) => past(gevuld, vandaag))?.[0];
}
