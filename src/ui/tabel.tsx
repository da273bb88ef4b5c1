import type { ReactNode } from "react";

/**
 * A table that becomes cards on a narrow page. There the style sheet sets `display: block`, which takes the table away
 * from screen readers; the roles written out here give it back.
 */
const ROL = {
  tabel: { role: "table" },
  groep: { role: "rowgroup" },
  rij: { role: "row" },
  kolomkop: { role: "columnheader" },
  rijkop: { role: "rowheader" },
  cel: { role: "cell" },
} as const;

export type Kolom = { kop: string; getal?: boolean; klasse?: string };

type Tabeleigenschappen = {
  bijschrift: string;
  /** For screen readers only, when a heading already says it. */
  bijschriftVerborgen?: boolean;
  kolommen: readonly Kolom[];
  /** Extra class, e.g. "tabel--begroting". */
  klasse?: string;
  /** One or more Rijgroep. */
  children: ReactNode;
  voet?: ReactNode;
};

const klassen = (...namen: (string | false | undefined)[]) => namen.filter(Boolean).join(" ") || undefined;

export function Tabel({ bijschrift, bijschriftVerborgen, kolommen, klasse, children, voet }: Tabeleigenschappen) {
  return (
    <div className="tabelkader">
      <table {...ROL.tabel} className={klassen("tabel", "tabel--buig", klasse)}>
        <caption className={bijschriftVerborgen ? "vh" : undefined}>{bijschrift}</caption>
        <thead {...ROL.groep}>
          <tr {...ROL.rij}>
            {kolommen.map(({ kop, getal, klasse }) => (
              <th key={kop} {...ROL.kolomkop} scope="col" className={klassen(getal && "getal", klasse)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        {children}
        {voet && <tfoot {...ROL.groep}>{voet}</tfoot>}
      </table>
    </div>
  );
}

/** Rows that belong together. */
export function Rijgroep({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <tbody {...ROL.groep} id={id}>
      {children}
    </tbody>
  );
}

/** A row; `groep` marks the heading row of a Rijgroep. */
export function Rij({ children, id, groep = false }: { children: ReactNode; id?: string; groep?: boolean }) {
  return (
    <tr {...ROL.rij} id={id} className={groep ? "groep" : undefined}>
      {children}
    </tr>
  );
}

/** The first cell of a row: what the row is about. */
export function Rijkop({ children, over = 1, groep = false }: { children: ReactNode; over?: number; groep?: boolean }) {
  return (
    <th {...ROL.rijkop} scope={groep ? "rowgroup" : "row"} colSpan={over}>
      {children}
    </th>
  );
}

type Celeigenschappen = {
  /** Name of the column, shown before the value on a narrow page. Leave out where the cell holds a field with its own label. */
  kop?: string;
  getal?: boolean;
  /** A sum: bold. */
  som?: boolean;
  /** Takes the whole width on a narrow page. */
  vol?: boolean;
  /** Number of columns that the cell spans. */
  over?: number;
  children: ReactNode;
};

export function Cel({ kop, getal, som, vol, over, children }: Celeigenschappen) {
  return (
    <td {...ROL.cel} colSpan={over} className={klassen(getal && "getal", som && "som", vol && "vol")}>
      {kop && (
        <span className="cel" aria-hidden="true">
          {kop}
        </span>
      )}
      {children}
    </td>
  );
}

/** Label of a field in a cell: the name of the column, and for screen readers which row. */
export function Cellabel({ kop, rij }: { kop: string; rij: string }) {
  return (
    <>
      {kop}
      <span className="vh">, {rij}</span>
    </>
  );
}
