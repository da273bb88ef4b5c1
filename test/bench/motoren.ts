import { execFileSync } from "node:child_process";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";
import { herhaal, type Meting, ms } from "./meting.ts";
import { maakMetPdfkit } from "./pdfkit-direct.ts";
import { maakMetPdfmake } from "./pdfmake-direct.ts";
import { langRapport, MATEN, type Maat } from "./rapporten.ts";

/* The same synthetic document by three engines, each in a process of its own: cold, warm, peak memory, size. */

const MOTOREN = ["eigen", "pdfkit", "pdfmake"] as const;
export type Motor = (typeof MOTOREN)[number];

/** Times in ms; `reken` is processor time, which other programs on the machine do not change. Peak memory in MB. */
type Uitslag = { koud: number; warm: number; reken: number; piek: number; bytes: number };

/** One engine in this process; prints its measurements as JSON. */
export async function meetMotor(motor: Motor, maat: Maat): Promise<void> {
  const rapport = langRapport(maat);
  const fonts = fontsVanSchijf();
  const maak = async (): Promise<number> => {
    if (motor === "pdfkit") return await maakMetPdfkit(rapport);
    if (motor === "pdfmake") return await maakMetPdfmake(rapport);
    return (await maakPdf(rapport, fonts)).bytes.length;
  };
  const bytes: number[] = [];
  const reken: number[] = [];
  const [koud = Number.NaN, ...rest] = await herhaal(
    6,
    async () => {
      const begin = process.cpuUsage();
      bytes.push(await maak());
      const { user, system } = process.cpuUsage(begin);
      reken.push((user + system) / 1000);
    },
    0,
  );
  const piek = process.resourceUsage().maxRSS / 1024;
  const uitslag: Uitslag = { koud, warm: Math.min(...rest), reken: Math.min(...reken), piek, bytes: bytes[0] ?? 0 };
  console.log(JSON.stringify(uitslag));
}

function inProces(bench: string, motor: Motor, maat: Maat): Uitslag {
  const code = `import(${JSON.stringify(bench)}).then((bench) => bench.motor("${motor}", "${maat}"))`;
  const uit = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  return JSON.parse(uit.trim().split("\n").at(-1) ?? "") as Uitslag;
}

const inRegels = (wat: string, { koud, warm, reken, piek, bytes }: Uitslag): Meting => ({
  wat,
  gemeten: `${ms(koud)} koud, ${ms(warm)} warm, ${ms(reken)} rekentijd, ${Math.round(piek)} MB, ${Math.round(bytes / 1000)} kB`,
  norm: "–",
  gehaald: undefined,
});

const verhouding = (wat: string, factor: number, norm: string, grens: number): Meting => ({
  wat,
  gemeten: `${factor.toFixed(1)}×`,
  norm,
  gehaald: factor <= grens,
});

/** @param bench address of the built bench, for the processes. */
export function metenMotoren(bench: string): Meting[] {
  return (Object.keys(MATEN) as Maat[]).flatMap((maat) => {
    const [eigen, pdfkit, pdfmake] = MOTOREN.map((motor) => inProces(bench, motor, maat));
    if (!eigen || !pdfkit || !pdfmake) return [];
    return [
      inRegels(`${maat}, wij (getagd)`, eigen),
      inRegels(`${maat}, pdfkit direct (getagd, met de hand geplaatst)`, pdfkit),
      inRegels(`${maat}, pdfmake (zonder tags)`, pdfmake),
      verhouding(`${maat}: wij tegen pdfkit, rekentijd`, eigen.reken / pdfkit.reken, "≤ 5×, doel 2×", 5),
      verhouding(`${maat}: wij tegen pdfmake, rekentijd`, eigen.reken / pdfmake.reken, "doel ≤ 1×", 1),
    ];
  });
}
