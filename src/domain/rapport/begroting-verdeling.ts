import type { Beeld } from "../beeld.ts";
import { bedragweergave, toonBedrag, verdeel } from "../begroting/bedrag.ts";
import { type Jaarbedragen, telOp } from "../begroting/totalen.ts";
import { KOSTENSOORTEN } from "../dossier/geld.ts";
import { DUURNAMEN, SOORTNAMEN } from "../dossier/namen.ts";
import { DOELGEBIEDEN } from "../dossier/plan.ts";
import { toonSchooljaar } from "../dossier/schooljaar.ts";
import { metHoofdletter } from "../taal.ts";
import { bedragenVan, jaarkolommen } from "./begroting-kosten.ts";
import { naamVanPotje } from "./begroting-potjes.ts";
import type { Figuur, Rij, Staaf, Tabel, Tekst, Vulling } from "./blok.ts";

type Post = { naam: Tekst; kosten: Jaarbedragen };

const nietLeeg = ({ kosten }: Post): boolean => kosten.totaal !== 0;

const som = ({ begroting, jaren }: Beeld, wie: (regel: Beeld["begroting"]["regels"][number]["regel"]) => boolean) =>
  telOp(
    jaren,
    begroting.regels.filter(({ regel }) => wie(regel)).map(({ kosten }) => kosten),
  );

type Verdeling = { naam: Tekst; posten: Post[] };

function perDoelgebied({ begroting, inhoud }: Beeld): Verdeling {
  const gebieden = DOELGEBIEDEN.flatMap((gebied): Post[] => {
    const kosten = begroting.perDoelgebied[gebied];
    return kosten ? [{ naam: inhoud.doelgebieden[gebied].naam, kosten }] : [];
  });
  return {
    naam: "Per doelgebied van de menukaart",
    posten: [...gebieden, { naam: "Telt in geen doelgebied", kosten: begroting.zonderDoelgebied }],
  };
}

/** Personnel against material: what the money is spent on. */
function perSoort(beeld: Beeld): Verdeling {
  const soorten = KOSTENSOORTEN.map(
    (soort): Post => ({
      naam: metHoofdletter(SOORTNAMEN[soort]),
      kosten: som(beeld, (regel) => regel.soort === soort),
    }),
  );
  const onbekend = { naam: "Nog niet opgeschreven", kosten: som(beeld, (regel) => regel.soort === undefined) };
  return { naam: "Waar het geld aan opgaat: mensen, scholing en materiaal", posten: [...soorten, onbekend] };
}

/** One-off, temporary and yearly cost. */
function perDuur({ begroting }: Beeld): Verdeling {
  const { eenmalig, tijdelijk, structureel, onbekend } = begroting.perDuur;
  return {
    naam: "Hoe lang de kosten duren",
    posten: [
      { naam: metHoofdletter(DUURNAMEN.eenmalig), kosten: eenmalig },
      { naam: metHoofdletter(DUURNAMEN.tijdelijk), kosten: tijdelijk },
      { naam: metHoofdletter(DUURNAMEN.structureel), kosten: structureel },
      { naam: "Nog niet opgeschreven", kosten: onbekend },
    ],
  };
}

/** What goes to the class, and what to management, ICT and overhead. */
function perBestemming(beeld: Beeld): Verdeling {
  return {
    naam: "Geld voor de klas, en geld dat niet naar de klas gaat",
    posten: [
      { naam: "Voor de klas", kosten: beeld.begroting.naarKlas },
      { naam: "Niet voor de klas (leiding, ICT, overhead)", kosten: som(beeld, (regel) => !regel.naarKlas) },
    ],
  };
}

/**
 * The same money divided in four ways, each under its own heading row with the sums. Shares are whole percents that add
 * up to 100.
 */
export function verdelingstabel(beeld: Beeld): Tabel {
  const { kolommen, cellen } = jaarkolommen(beeld, 74);
  const { totaal } = beeld.begroting;
  const verdelingen = [perDoelgebied, perSoort, perDuur, perBestemming].map((maak) => {
    const { naam, posten } = maak(beeld);
    return { naam, posten: posten.filter(nietLeeg) };
  });
  const alle = verdelingen.flatMap(({ posten }) => posten.map(({ kosten }) => kosten));
  const bedrag = bedragweergave([totaal, ...alle].flatMap(bedragenVan));
  return {
    soort: "tabel",
    bijschrift: "Hetzelfde geld, op vier manieren verdeeld",
    kolommen: [{ kop: "Verdeling", breedte: 190 }, ...kolommen, { kop: "Deel", breedte: 44, getal: true }],
    rijen: verdelingen.flatMap(({ naam, posten }): Rij[] => {
      const delen = verdeel(
        100,
        posten.map(({ kosten }) => kosten.totaal),
      );
      return [
        { groep: true, cellen: [naam, ...cellen(totaal, bedrag), "100%"] },
        ...posten.map((post, i) => ({ cellen: [post.naam, ...cellen(post.kosten, bedrag), `${delen[i] ?? 0}%`] })),
      ];
    }),
    noot: "In elke grijze rij staan alle kosten samen.",
  };
}

const VULLINGEN: Vulling[] = ["vol", "streep", "wit", "punt"];

/** Planned money per potje; with more potjes than fills, the last ones and lines without a potje go together. */
function stapelposten({ begroting, jaren }: Beeld): Post[] {
  const posten = begroting.potjes.map((stand): Post => ({ naam: naamVanPotje(stand), kosten: stand.gepland }));
  const alle = [...posten, { naam: "nog zonder potje", kosten: begroting.zonderPotje }].filter(nietLeeg);
  if (alle.length <= VULLINGEN.length) return alle;
  const vooraan = alle.slice(0, VULLINGEN.length - 1);
  const rest = alle.slice(VULLINGEN.length - 1).map(({ kosten }) => kosten);
  return [...vooraan, { naam: "andere potjes", kosten: telOp(jaren, rest) }];
}

/** A stack per school year: which potje pays how much. Undefined when nothing is planned in any year. */
export function stapelsPerJaar(beeld: Beeld): Figuur | undefined {
  const { begroting, jaren } = beeld;
  const posten = stapelposten(beeld);
  if (!jaren.some((jaar) => (begroting.totaal.perJaar[jaar] ?? 0) > 0)) return undefined;
  const bedrag = bedragweergave([begroting.totaal, ...posten.map(({ kosten }) => kosten)].flatMap(bedragenVan));
  const van = (kosten: Jaarbedragen, jaar: number) => kosten.perJaar[jaar] ?? 0;
  const stapels = jaren.map((jaar) => ({
    naam: toonSchooljaar(jaar),
    delen: posten.map(({ kosten }, legenda) => ({
      waarde: van(kosten, jaar),
      toon: bedrag(van(kosten, jaar)),
      legenda,
    })),
    totaal: bedrag(van(begroting.totaal, jaar)),
  }));
  const zinnen = stapels.map(
    ({ naam, delen, totaal }) =>
      `${naam}: ${delen.map(({ toon, legenda }) => `${posten[legenda]?.naam ?? ""} ${toon}`).join(", ")}, samen ${totaal}`,
  );
  return {
    soort: "figuur",
    vorm: "stapels",
    titel: "Uitgaven per schooljaar en potje",
    alt: `Gestapelde staven. ${zinnen.join(". ")}.`,
    stapels,
    legenda: posten.map(({ naam }, i) => ({ naam, vulling: VULLINGEN[i] ?? "vol" })),
  };
}

/** Id of the national share of money for people from outside (eindrapport:980-983). */
export const LANDELIJK_EXTERN = "F078";

const procent = (deel: number, geheel: number): number => Math.round((100 * deel) / geheel);

/**
 * Share for people from outside, per year and together, beside the national figure. Costs without a kind do not count as
 * outside, which is said below the figure. Undefined when no cost has a kind: 0% would then be a guess.
 */
export function deelExtern(beeld: Beeld): Figuur | undefined {
  const { begroting, jaren, inhoud } = beeld;
  const zonderSoort = som(beeld, (regel) => regel.soort === undefined).totaal;
  if (zonderSoort === begroting.totaal.totaal) return undefined;
  const cijfer = inhoud.cijfers.find(({ id }) => id === LANDELIJK_EXTERN);
  const landelijk = cijfer?.waarde == null ? undefined : { waarde: cijfer.waarde, toon: cijfer.toon };
  const staaf = (naam: string, extern: number, totaal: number, vulling: Vulling): Staaf[] => {
    if (totaal === 0) return [];
    const waarde = procent(extern, totaal);
    return [{ naam, waarde, toon: `${waarde}%`, vulling, ...(landelijk && { landelijk }) }];
  };
  const perJaar = jaren.flatMap((jaar) =>
    staaf(toonSchooljaar(jaar), begroting.extern.perJaar[jaar] ?? 0, begroting.totaal.perJaar[jaar] ?? 0, "vol"),
  );
  const staven = [...perJaar, ...staaf("Samen", begroting.extern.totaal, begroting.totaal.totaal, "streep")];
  if (staven.length === 0) return undefined;
  const hoogste = Math.max(...staven.map(({ waarde }) => waarde), landelijk?.waarde ?? 0);
  return {
    soort: "figuur",
    vorm: "staven",
    titel: "Deel van het geld voor mensen van buiten de school",
    alt: `Staven. ${staven.map(({ naam, toon }) => `${naam}: ${toon}`).join(". ")}.${landelijk ? ` Landelijk: ${landelijk.toon}.` : ""} Samen is dat ${toonBedrag(begroting.extern.totaal)}.`,
    noot: [
      ...(cijfer
        ? [
            `Landelijk ${cijfer.toon}: ${cijfer.definitie.toLowerCase()} (${cijfer.groep === "alle" ? "alle sectoren" : cijfer.groep}, ${cijfer.periode}).`,
          ]
        : []),
      ...(zonderSoort > 0
        ? [`Van ${toonBedrag(zonderSoort)} is de soort niet opgeschreven. Dat telt hier niet als geld voor buiten.`]
        : []),
    ].join(" "),
    staven,
    max: Math.min(100, Math.ceil((hoogste + 1) / 20) * 20),
    eenheid: "%",
  };
}
