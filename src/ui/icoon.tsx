const TEKENINGEN = {
  vink: <path d="M4 12.5 9.5 18 20 6.5" />,
  vol: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M7.5 12.5 11 16l6-7.5" />
    </>
  ),
  bezig: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18Z" fill="currentColor" />
    </>
  ),
  leeg: <circle cx="12" cy="12" r="9" strokeDasharray="3 3" />,
  stop: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" />
      <path d="M12 7v6M12 16.5v.2" />
    </>
  ),
  let: (
    <>
      <path d="M12 3 2 21h20Z" />
      <path d="M12 10v5M12 18v.2" />
    </>
  ),
  tip: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7v.2" />
    </>
  ),
  net: (
    <path d="M2 2 22 22M5 12.5a10 10 0 0 1 4-2.4M2 8.8a15 15 0 0 1 5-3M10.7 5a15 15 0 0 1 11.3 3.8M16.9 11.5a10 10 0 0 1 2.1 1M8.5 16a5 5 0 0 1 7 0M12 20v.1" />
  ),
  kopie: <path d="M4 8v12h12M8 4h12v12H8Z" />,
  terug: <path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />,
  opnieuw: <path d="m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3" />,
  omhoog: <path d="M12 20V4M5 11l7-7 7 7" />,
  omlaag: <path d="M12 4v16M5 13l7 7 7-7" />,
  plus: <path d="M12 4v16M4 12h16" />,
  sluit: <path d="m5 5 14 14M19 5 5 19" />,
} as const;

export type Icoonnaam = keyof typeof TEKENINGEN;

/** A drawing that supports a word; it never carries meaning alone, so it is hidden from screen readers. */
export function Icoon({ naam }: { naam: Icoonnaam }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      {TEKENINGEN[naam]}
    </svg>
  );
}
