import type { Overleg } from "#domain/dossier/ronde.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { bijeenkomstVan } from "#domain/schoolscan/bijeenkomst.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { overlegTak, overlegVan, rondAf, telStem, zetBesproken } from "#domain/schoolscan/overleg.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import { type Stemvraag, stemvragen } from "#domain/schoolscan/stemvragen.ts";
import { useApply, useBeeld, useHref } from "#state/dossier-hooks.ts";
import { BIJEENKOMST, plekVan, VERSLAG } from "./plek.ts";
import { verlaatVolledigScherm } from "./volledig-scherm.ts";

/** One question as it is discussed: what was said so far, and what can be done with it. */
export type Bespreking = {
  item: Scanitem;
  plek: ItemRef;
  nummer: string;
  tak: string;
  overleg: Overleg;
  vragen: Stemvraag[];
  tel(optie: string, verschil: 1 | -1): void;
  zetBesproken(aan: boolean): void;
};

/** The question on the screen; every count and mark is a step of its own to undo. */
export function useBespreking(item: Scanitem, plek: ItemRef): Bespreking {
  const feiten = useBeeld();
  const apply = useApply();
  const { dossier, inhoud, vandaag } = feiten;
  const ronde = huidigeRonde(dossier);
  const nummer = nummerVanVraag(feiten, item.id);
  return {
    item,
    plek,
    nummer,
    tak: overlegTak(ronde, plek),
    overleg: overlegVan(dossier, ronde, plek),
    vragen: stemvragen(item, inhoud.doelgebieden),
    tel(optie, verschil) {
      const changes = telStem(dossier, ronde, plek, optie, verschil);
      if (changes.length > 0) apply(changes, `Stem geteld bij vraag ${nummer}`);
    },
    zetBesproken(aan) {
      apply(zetBesproken(ronde, plek, aan ? vandaag : undefined), `Vraag ${nummer} besproken`);
    },
  };
}

export type Gang = { plaats: number; laatste: boolean; vorige(): void; volgende(): void; sluit(): void };

/** Going through the agenda. Leaving a question notes that it was discussed; closing remembers where. */
export function useGang(agenda: readonly ItemRef[], plek: ItemRef): Gang {
  const { dossier, vandaag } = useBeeld();
  const apply = useApply();
  const href = useHref();
  const plaats = agenda.indexOf(plek);
  const ronde = huidigeRonde(dossier);
  const ga = (naar: string, bij?: string) => {
    const changes = rondAf(dossier, ronde, plek, vandaag);
    if (bij !== undefined && bijeenkomstVan(dossier).bij !== bij)
      changes.push({ sleutel: `bijeenkomst/${ronde}/bij`, waarde: bij || undefined });
    if (changes.length > 0) apply(changes, "Verder in de bijeenkomst");
    // Not one step back per question: the back button leaves the meeting.
    location.replace(href({ stap: "schoolscan", plek: naar }));
  };
  const naarVraag = (ref: ItemRef | undefined) => ref !== undefined && ga(plekVan(ref));
  return {
    plaats,
    laatste: plaats === agenda.length - 1,
    vorige: () => void naarVraag(agenda[plaats - 1]),
    volgende: () => void (plaats + 1 < agenda.length ? naarVraag(agenda[plaats + 1]) : ga(VERSLAG, "")),
    sluit() {
      verlaatVolledigScherm();
      ga(BIJEENKOMST, plek);
    },
  };
}
