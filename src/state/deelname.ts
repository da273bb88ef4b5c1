import { useCallback, useEffect, useState } from "react";
import type { Inzending } from "#domain/dossier/inzending.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { askPersistence } from "#storage/blijvend.ts";
import { type Deelname as Bewaard, Deelnamebank } from "#storage/deelnamebank.ts";
import { pakInleveringIn } from "#storage/inlevering-codec.ts";
import { nieuwId } from "./nieuw-id.ts";

export type Deelname = Bewaard;

const bank = new Deelnamebank();

/** Invitations with the same form of the same round go on with the same answers, whatever else changed in them. */
const voorWat = ({ kenmerk, ronde, formulier, rol }: Uitnodiging): string => `${kenmerk}/${ronde}/${formulier}/${rol}`;

const begin = (uitnodiging: Uitnodiging): Deelname => ({
  id: nieuwId(),
  voor: voorWat(uitnodiging),
  antwoorden: {},
  blad: -1,
  keer: 0,
  begonnen: Date.now(),
});

/** What a member's page can do with the answers on this device. */
export type Deelnemer = {
  deelname: Deelname;
  /** The answers could not be kept on this device. */
  nietBewaard: boolean;
  /** Sets or clears answers. After handing in this is a change: it has to be handed in anew. */
  zet(antwoorden: Record<string, Inzending["antwoorden"][string] | undefined>): void;
  gaNaar(blad: number): void;
  /** Seals the answers as a hand-in, and goes on to this page. */
  leverIn(blad: number): Promise<void>;
  /** Removes these answers from this device; the next person begins with nothing. */
  wis(): Promise<void>;
};

function metAntwoorden(
  deelname: Deelname,
  erbij: Record<string, Inzending["antwoorden"][string] | undefined>,
): Deelname {
  const { ingeleverd, ...rest } = deelname;
  const samen = { ...deelname.antwoorden, ...erbij };
  const antwoorden = Object.fromEntries(
    Object.entries(samen).flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [[sleutel, waarde]])),
  );
  return { ...rest, antwoorden };
}

/** Seals the answers for the leader; the same answers are sealed once, so that a second download is the same file. */
async function verzegel(
  deelname: Deelname,
  { kenmerk, ronde, rol, formulier, ontvanger }: Uitnodiging,
): Promise<Deelname> {
  if (deelname.ingeleverd) return deelname;
  const keer = deelname.keer + 1;
  const inzending = { rol, formulier, keer, antwoorden: deelname.antwoorden };
  const ingeleverd = await pakInleveringIn({ kenmerk, ronde, pseudoniem: deelname.id, inzending }, ontvanger);
  return { ...deelname, keer, ingeleverd };
}

/**
 * The answers of the person who fills in this invitation on this device; undefined while they are being read. Every
 * change is written at once, so that a page or browser that ends loses nothing.
 */
export function useDeelname(uitnodiging: Uitnodiging): Deelnemer | undefined {
  const [deelname, setDeelname] = useState<Deelname>();
  const [nietBewaard, setNietBewaard] = useState(false);
  useEffect(() => {
    let weg = false;
    const neem = (gevonden: Deelname | undefined) => weg || setDeelname(gevonden ?? begin(uitnodiging));
    bank.laatste(voorWat(uitnodiging)).then(neem, () => {
      neem(undefined);
      setNietBewaard(true);
    });
    return () => {
      weg = true;
    };
  }, [uitnodiging]);

  const bewaar = useCallback((nieuw: Deelname) => {
    // At the first answer there is something to lose.
    if (Object.keys(nieuw.antwoorden).length === 1) void askPersistence();
    setDeelname(nieuw);
    bank.deelnames.put(nieuw).then(
      () => setNietBewaard(false),
      () => setNietBewaard(true),
    );
  }, []);

  if (!deelname) return undefined;
  return {
    deelname,
    nietBewaard,
    zet: (erbij) => bewaar(metAntwoorden(deelname, erbij)),
    gaNaar: (blad) => bewaar({ ...deelname, blad }),
    leverIn: async (blad) => bewaar({ ...(await verzegel(deelname, uitnodiging)), blad }),
    wis: async () => {
      await bank.deelnames.delete(deelname.id);
      setDeelname(begin(uitnodiging));
    },
  };
}
