import { type MouseEvent, type ReactNode, useEffect } from "react";

export const PRODUCT = "Schoolprogramma";
const INHOUD = "inhoud";

/** Puts the focus on the page itself. */
function focusInhoud(): void {
  document.getElementById(INHOUD)?.focus({ preventScroll: true });
}

/** The page that was shown last; undefined until there is one. */
let getoond: string | undefined;

/** Going to another page: to its top, with the focus on it. Not at the first one: there the browser begins at the top. */
function usePaginawissel(pagina: string | undefined): void {
  useEffect(() => {
    if (pagina === undefined || pagina === getoond) return;
    const isEerste = getoond === undefined;
    getoond = pagina;
    if (isEerste) return;
    scrollTo(0, 0);
    focusInhoud();
  }, [pagina]);
}

function SlaOver() {
  const ga = (event: MouseEvent) => {
    event.preventDefault();
    focusInhoud();
    document.getElementById(INHOUD)?.scrollIntoView();
  };
  return (
    <a className="sla-over" href={`#${INHOUD}`} onClick={ga}>
      Naar de inhoud
    </a>
  );
}

function Merk() {
  return (
    <a className="merk" href="#/">
      <svg className="merk__teken" viewBox="0 0 28 28" aria-hidden="true">
        <rect x="2" y="1.5" width="24" height="25" rx="2" fill="none" stroke="currentColor" strokeWidth="2" />
        <path className="skant" d="M9 2v24" strokeWidth="2.5" />
        <path d="M13 9h9M13 14h9M13 19h6" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{PRODUCT}</span>
    </a>
  );
}

type Schileigenschappen = {
  /** Name of the page, to know when it is another one; left out while loading. */
  pagina?: string;
  /** Title of the page in the browser, before the name of the product. */
  titel: string;
  /** Behind the brand in the header. */
  kop?: ReactNode;
  /** Beside the sheet: the navigation between steps. */
  naast?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip link, header, and one sheet of paper. */
export function Schil({ pagina, titel, kop, naast, children }: Schileigenschappen) {
  usePaginawissel(pagina);
  return (
    <>
      <title>{titel === "" ? PRODUCT : `${titel} – ${PRODUCT}`}</title>
      <SlaOver />
      <header className="kop">
        <div className="kop__in">
          <Merk />
          {kop}
        </div>
      </header>
      <div className={naast ? "raam raam--stap" : "raam"}>
        {naast}
        <main id={INHOUD} className={naast ? "vel" : "vel vel--los"} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
