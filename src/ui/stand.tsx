import { Icoon, type Icoonnaam } from "./icoon.tsx";

export type Standsoort = "leeg" | "bezig" | "vol" | "let-op";

const UITERLIJK: Record<Standsoort, { klasse: string; icoon: Icoonnaam }> = {
  leeg: { klasse: "stand stand--leeg", icoon: "leeg" },
  bezig: { klasse: "stand stand--werk", icoon: "bezig" },
  vol: { klasse: "stand stand--vol", icoon: "vol" },
  "let-op": { klasse: "stand stand--werk", icoon: "let" },
};

/** How far something is, in words, with a sign. */
export function Stand({ soort, tekst }: { soort: Standsoort; tekst: string }) {
  const { klasse, icoon } = UITERLIJK[soort];
  return (
    <span className={klasse}>
      <Icoon naam={icoon} />
      {tekst}
    </span>
  );
}
