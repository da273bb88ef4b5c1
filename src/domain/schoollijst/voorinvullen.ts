import { toonDatum } from "../dossier/datum.ts";
import type { Change, Waarde } from "../dossier/entries.ts";
import { SCHOOLSOORTNAMEN, SECTORNAMEN } from "../dossier/namen.ts";
import { ruwSleutel } from "../dossier/ruw.ts";
import type { School } from "../dossier/school.ts";
import { plaatsnaam } from "./plaatsnaam.ts";
import type { Herkomst, Vestiging } from "./vestiging.ts";

/** One value that a list offers for the plan: what stands there now ("" = nothing) and what it would become. */
export type Invulling = { sleutel: string; label: string; nu: string; wordt: string; waarde: Waarde };

/** In words where the numbers come from: printed with the school. */
export function bronInWoorden(herkomst: readonly Herkomst[]): string {
  const peildatum = herkomst
    .map((bestand) => bestand.peildatum)
    .sort()
    .at(-1);
  return `DUO, open onderwijsdata${peildatum ? `, peildatum ${toonDatum(peildatum)}` : ""}`;
}

type Aanbod = Omit<Invulling, "nu" | "wordt"> & { nu: Waarde | undefined; toon?: (waarde: Waarde) => string };

function schoolvelden(v: Vestiging, school: School): Aanbod[] {
  const bestuur = v.bestuur || (v.bestuursnummer && `Bestuur met nummer ${v.bestuursnummer}`);
  return [
    { sleutel: "school/naam", label: "Naam van de school", nu: school.naam, waarde: v.naam },
    { sleutel: "school/plaats", label: "Plaats", nu: school.plaats, waarde: plaatsnaam(v.plaats) },
    { sleutel: "school/brin", label: "BRIN", nu: school.brin, waarde: v.code.slice(0, 4) },
    { sleutel: "school/vestiging", label: "Vestigingsnummer", nu: school.vestiging, waarde: v.code.slice(4) },
    { sleutel: "school/bestuur", label: "Schoolbestuur", nu: school.bestuur, waarde: bestuur },
  ];
}

const aangevinkt = () => "ja";

function soortvelden(v: Vestiging, school: School): Aanbod[] {
  return [
    ...v.sectoren.map((sector) => ({
      sleutel: `school/sectoren/${sector}`,
      label: `Soort onderwijs: ${SECTORNAMEN[sector]}`,
      nu: school.sectoren[sector],
      waarde: true,
      toon: aangevinkt,
    })),
    ...v.schoolsoorten.map((soort) => ({
      sleutel: `school/schoolsoorten/${soort}`,
      label: `Schoolsoort: ${SCHOOLSOORTNAMEN[soort]}`,
      nu: school.schoolsoorten[soort],
      waarde: true,
      toon: aangevinkt,
    })),
  ];
}

function aantalvelden(v: Vestiging, school: School): Aanbod[] {
  const sector = v.sectoren.includes("vo") ? "vo" : v.sectoren.includes("pro") ? "pro" : undefined;
  const jaren = Object.entries(v.leerlingen).flatMap(([jaar, aantal]) =>
    aantal === "<5"
      ? []
      : [
          {
            sleutel: `school/telling/${jaar}`,
            label: `Leerlingen op 1 oktober ${jaar}`,
            nu: school.telling[jaar],
            waarde: aantal,
          },
        ],
  );
  const leerjaren = Object.entries(sector ? v.leerjaren : {}).flatMap(([nr, aantal]) =>
    aantal === "<5"
      ? []
      : [
          {
            sleutel: `school/leerlingen/${sector}-${nr}`,
            label: `Leerlingen in leerjaar ${nr}`,
            nu: school.leerlingen[`${sector}-${nr}`],
            waarde: aantal,
          },
        ],
  );
  return [...jaren, ...leerjaren];
}

/** What a list would fill in for this school. What stands there already with the same value is left out. */
export function invullingen(vestiging: Vestiging, herkomst: readonly Herkomst[], school: School): Invulling[] {
  const aantallen = aantalvelden(vestiging, school);
  const bron: Aanbod = {
    sleutel: "school/tellingBron",
    label: "Bron van de aantallen",
    nu: school.tellingBron,
    waarde: bronInWoorden(herkomst),
  };
  const aanbod = [
    ...schoolvelden(vestiging, school),
    ...soortvelden(vestiging, school),
    ...aantallen,
    ...(aantallen.length > 0 ? [bron] : []),
  ];
  return aanbod
    .filter(({ nu, waarde }) => waarde !== "" && waarde !== nu)
    .map(({ nu, waarde, toon = String, ...rest }) => ({
      ...rest,
      waarde,
      nu: nu === undefined || nu === "" ? "" : toon(nu),
      wordt: toon(waarde),
    }));
}

/** What a list cannot give: numbers that DUO hides because they are small. Sentences for the school. */
export function verborgenAantallen({ leerlingen, leerjaren }: Vestiging): string[] {
  const jaren = Object.keys(leerlingen).filter((jaar) => leerlingen[jaar] === "<5");
  const groepen = Object.keys(leerjaren).filter((nr) => leerjaren[nr] === "<5");
  return [
    ...jaren.map(
      (jaar) => `Op 1 oktober ${jaar}: minder dan 5 leerlingen. Het juiste aantal staat niet in het bestand.`,
    ),
    ...groepen.map((nr) => `Leerjaar ${nr}: een deel is minder dan 5 en staat niet in het bestand. Vul het zelf in.`),
  ];
}

/** Fills in what was chosen; words typed there that were no value yet go. */
export const vulIn = (gekozen: readonly Invulling[]): Change[] =>
  gekozen.flatMap(({ sleutel, waarde }) => [
    { sleutel, waarde },
    { sleutel: ruwSleutel(sleutel), waarde: undefined },
  ]);
