import { useEffect, useRef, useState } from "react";
import type { Herkomst, Vestiging } from "#domain/schoollijst/vestiging.ts";

/** Largest file that is read; the whole country is 2 MB. */
const MAX_BYTES = 20_000_000;
const MISLUKT = "De lijst kan nu niet worden gelezen. Laad de pagina opnieuw en probeer het nog een keer.";

type Zoeker = Awaited<ReturnType<typeof start>>;
const start = async () => (await import("#uitwisseling/schoollijst-in-worker.ts")).maakSchoolzoeker();

type Stand =
  | { soort: "rust" }
  | { soort: "bezig"; wat: string }
  | { soort: "fout"; fout: string }
  | { soort: "klaar"; aantal: number; herkomst: Herkomst[] };

const zin = (fout: unknown) => (fout instanceof Error ? fout.message : MISLUKT);

/** Reads lists of DUO in a worker and searches them. Nothing of it is kept: a list says nothing about the plan. */
export function useSchoolzoeker() {
  const zoeker = useRef<Promise<Zoeker>>(undefined);
  const laatsteVraag = useRef("");
  const [stand, setStand] = useState<Stand>({ soort: "rust" });
  const [gevonden, setGevonden] = useState<Vestiging[]>();
  const pak = () => {
    zoeker.current ??= start();
    return zoeker.current;
  };
  useEffect(
    () => () => {
      void zoeker.current?.then((open) => open.sluit());
      zoeker.current = undefined;
    },
    [],
  );

  const lees = async (bestanden: File[]) => {
    const teGroot = bestanden.find(({ size }) => size > MAX_BYTES);
    if (teGroot)
      return setStand({
        soort: "fout",
        fout: `${teGroot.name} is te groot. De bestanden van DUO zijn kleiner dan 20 MB.`,
      });
    const wat = (gedaan: number) => `Bestand ${Math.min(gedaan + 1, bestanden.length)} van ${bestanden.length} lezen …`;
    setStand({ soort: "bezig", wat: wat(0) });
    setGevonden(undefined);
    try {
      const inhoud = await Promise.all(
        bestanden.map(async (b) => ({ naam: b.name, bytes: new Uint8Array(await b.arrayBuffer()) })),
      );
      const open = await pak();
      const geladen = await open.lees(inhoud, (gedaan) => setStand({ soort: "bezig", wat: wat(gedaan) }));
      if (geladen) setStand({ soort: "klaar", ...geladen });
    } catch (fout) {
      setStand({ soort: "fout", fout: zin(fout) });
    }
  };

  /** Is there a list beside the app? Silent when there is none. */
  const zoekMeegeleverd = async () => {
    if (stand.soort !== "rust") return;
    try {
      const geladen = await (await pak()).zoekMeegeleverd(new URL("schoollijst.json", document.baseURI).href);
      if (geladen) setStand((nu) => (nu.soort === "rust" ? { soort: "klaar", ...geladen } : nu));
    } catch (fout) {
      setStand({ soort: "fout", fout: zin(fout) });
    }
  };

  const zoek = async (tekst: string) => {
    laatsteVraag.current = tekst;
    if (tekst.trim().length < 2) return setGevonden(undefined);
    const scholen = await (await pak()).zoek(tekst);
    if (laatsteVraag.current === tekst) setGevonden(scholen);
  };

  return { stand, gevonden, lees, zoek, zoekMeegeleverd };
}
