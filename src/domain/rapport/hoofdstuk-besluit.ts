import type { Beeld } from "../beeld.ts";
import { toonBedrag } from "../begroting/bedrag.ts";
import { isTijdelijk } from "../begroting/daarna.ts";
import { toonDatum } from "../dossier/datum.ts";
import { looptijd, toonLooptijd } from "../dossier/schooljaar.ts";
import { opsomming, telling } from "../taal.ts";
import { naamVanPotje, potjestabel } from "./begroting-potjes.ts";
import { titelVanBevinding } from "./benoem.ts";
import { besluittabel } from "./besluit-tabel.ts";
import { watDeWetVraagt } from "./besluit-wms.ts";
import type { Blok, Tabel, Tekst } from "./blok.ts";
import { deelMetPagina } from "./delen.ts";
import { openPunten } from "./openstaand.ts";
import { rechtenVanPlan } from "./rechten.ts";
import { vul } from "./tekst.ts";
import { waarStaatWat } from "./vindplaatsen.ts";

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });
const kant = (titel: string, zinnen: Tekst[]): Extract<Blok, { soort: "kant" }> => ({
  soort: "kant",
  titel,
  blokken: zinnen.map(alinea),
});

const schooljarenInWoorden = ({ dossier }: Beeld): Tekst =>
  toonLooptijd(dossier.plan) || "de schooljaren die nog gekozen worden";

function geld({ begroting, inhoud }: Beeld): Tekst {
  if (begroting.regels.length === 0) return "Er zijn nog geen kosten opgeschreven.";
  const potjes = begroting.potjes.filter(({ gepland }) => gepland.totaal > 0).map(naamVanPotje);
  const totaal = `**${toonBedrag(begroting.totaal.totaal)}**`;
  return potjes.length > 0
    ? vul(inhoud.teksten.besluit.regels.geld, { totaal, potjes: opsomming(potjes) })
    : `Samen kost dit ${totaal}. Uit welk potje het komt, is nog niet opgeschreven.`;
}

const aantallen = ({ doelen, keuzes: gekozen }: Beeld): Tekst =>
  `${telling(doelen.length, "doel", "doelen")} en ${telling(gekozen.length, "interventie", "interventies")}`;

/** Goals, choices, money and term of the plan. */
function omvang(beeld: Beeld): Tekst {
  const duur = looptijd(beeld.dossier.plan);
  const loopt = duur ? ` Het loopt van ${toonDatum(duur.begin)} tot en met ${toonDatum(duur.eind)}.` : "";
  return `Het plan heeft ${aantallen(beeld)}. ${geld(beeld)}${loopt}`;
}

/** The same in one line: potjes stand in the table below, the years in the question above. */
const omvangKort = (beeld: Beeld): Tekst =>
  `Het plan heeft ${aantallen(beeld)}. Samen kost het **${toonBedrag(beeld.begroting.totaal.totaal)}**.`;

/** What is asked of the MR as a whole, and the size of the plan. Who may say what stands in the table of rights. */
function vraag(beeld: Beeld, plan: Tekst): Blok {
  const hoofdvraag = vul(beeld.inhoud.teksten.besluit.vraag.instemming, {
    geleding: "medezeggenschapsraad (MR)",
    schooljaren: schooljarenInWoorden(beeld),
  });
  return { ...kant("De vraag aan de MR", [`**${hoofdvraag}**`, plan]), heel: true };
}

const MEESTE_PROBLEMEN = 3;

function problemen(beeld: Beeld): Tekst {
  const namen = beeld.bevindingen
    .slice(0, MEESTE_PROBLEMEN)
    .map((b) => `[[${b.nummer}]] ${titelVanBevinding(beeld, b)}`);
  const [probleem1 = "", probleem2 = "", probleem3 = ""] = namen;
  if (namen.length === MEESTE_PROBLEMEN)
    return vul(beeld.inhoud.teksten.besluit.regels.problemen, { probleem1, probleem2, probleem3 });
  return namen.length > 0
    ? `Dit zijn de grootste zorgen: ${opsomming(namen)}.`
    : "De schoolscan geeft nog geen bevindingen.";
}

/** The choices by number (on a sheet on its own the table says them), and which of the named problems none of them answers. */
function keuzes({ bevindingen, keuzes: gekozen, inhoud }: Beeld, los: boolean): Tekst {
  if (gekozen.length === 0) return "De school heeft nog geen keuzes gemaakt.";
  const beantwoord = new Set(gekozen.flatMap((keuze) => keuze.bevindingen.map(({ ref }) => ref)));
  const zonder = bevindingen
    .slice(0, MEESTE_PROBLEMEN)
    .flatMap(({ nummer, ref }) => (beantwoord.has(ref) ? [] : [`[[${nummer}]]`]));
  return [
    ...(los
      ? []
      : [
          vul(inhoud.teksten.besluit.regels.keuzes, {
            keuzes: opsomming(gekozen.map(({ nummer }) => `[[${nummer}]]`)),
          }),
        ]),
    ...(zonder.length > 0 ? [`Bij ${opsomming(zonder)} hoort nog geen keuze.`] : []),
  ].join(" ");
}

/** What goes on and what stops after the temporary money, by number; what is not decided is said. */
function naHetGeld({ begroting, keuzes: gekozen, inhoud }: Beeld): Tekst[] {
  const nummers = (wie: (borging: string | undefined) => boolean) =>
    opsomming(gekozen.filter(({ keuze }) => wie(keuze.borging)).map(({ nummer }) => `[[${nummer}]]`));
  const einde = begroting.potjes
    .filter(({ potje }) => isTijdelijk(potje))
    .flatMap(({ potje }) => potje.einddatum ?? [])
    .sort()[0];
  const blijft = nummers((borging) => borging !== undefined && borging !== "stopt") || "niets";
  const stopt = nummers((borging) => borging === "stopt") || "niets";
  const open = nummers((borging) => borging === undefined);
  if (gekozen.length === 0) return ["Er zijn nog geen keuzes, dus ook geen plan voor daarna."];
  return [
    einde
      ? vul(inhoud.teksten.besluit.regels.na, { datum: toonDatum(einde), blijft, stopt })
      : `Geen potje met tijdelijk geld heeft een einddatum. Daarna gaat dit door: ${blijft}. Dit stopt: ${stopt}.`,
    ...(open ? [`Nog niet gekozen wat er gebeurt met: ${open}.`] : []),
  ];
}

function open(beeld: Beeld): Tekst {
  const { regels } = beeld.inhoud.teksten.besluit;
  const punten = openPunten(beeld);
  if (punten.length === 0) return regels.geenOpen;
  return punten.length === 1 ? "Er is nog 1 open punt." : `${vul(regels.open, { n: String(punten.length) })}.`;
}

function volgende({ dossier, vandaag, inhoud }: Beeld): Tekst {
  const eerste = Object.values(dossier.mrMoment)
    .flatMap(({ datum }) => (datum && datum > vandaag ? [datum] : []))
    .sort()[0];
  return eerste
    ? vul(inhoud.teksten.besluit.regels.volgende, { datum: toonDatum(eerste) })
    : "Wanneer de MR de stand weer hoort, is nog niet afgesproken.";
}

type Plaats = {
  /** A sentence about the rights of the MR, below the question. */
  overRechten: Tekst;
  /** Is this a sheet on its own? Then the parts and pages with more are named once, below. */
  los: boolean;
};

/** What is asked, why, what it costs, what is left and what is open: all that a decision needs on one page. */
export function besluitInHetKort(beeld: Beeld, { overRechten, los }: Plaats): Blok[] {
  const heeftGeld = beeld.begroting.potjes.length > 0 || beeld.begroting.regels.length > 0;
  const heeftLijn = beeld.doelen.length > 0 || beeld.keuzes.length > 0 || heeftGeld;
  const opBlad = (tabel: Tabel): Tabel => (los ? { ...tabel, ruimte: "dicht", laatst: true } : tabel);
  const meer = (zin: Tekst): Tekst[] => (los ? [] : [zin]);
  return [
    vraag(beeld, los ? omvangKort(beeld) : `${omvang(beeld)} ${overRechten}`),
    kant("Problemen en keuzes", [`${problemen(beeld)} ${keuzes(beeld, los)}`]),
    ...(heeftLijn ? [opBlad(besluittabel(beeld))] : []),
    ...(heeftGeld ? [opBlad(potjestabel(beeld))] : []),
    kant("Als het geld stopt", [
      [...naHetGeld(beeld), ...meer(`Per keuze staat dit in ${deelMetPagina(10)}.`)].join(" "),
    ]),
    kant("Nog open", [
      [
        open(beeld),
        ...(openPunten(beeld).length > 0 ? meer(`Zie ${deelMetPagina(12)}.`) : []),
        volgende(beeld),
        ...meer(`Het besluit komt in ${deelMetPagina(13)}.`),
      ].join(" "),
    ]),
  ];
}

/** Section 1: the decision on one page, where everything else stands, and the headings of the law. */
export function hoofdstukBesluit(beeld: Beeld): Blok[] {
  const geraakt = rechtenVanPlan(beeld);
  const { vraag: vragen, rechtMelding } = beeld.inhoud.teksten.besluit;
  const overRechten = geraakt.length > 0 ? vragen.gecombineerd : rechtMelding;
  return [...besluitInHetKort(beeld, { overRechten, los: false }), waarStaatWat(), ...watDeWetVraagt(beeld, geraakt)];
}
