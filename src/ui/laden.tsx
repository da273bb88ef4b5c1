/** Something is on its way; visible only after half a second (in the style sheet), so that a short wait does not flicker. */
export function Laden({ tekst }: { tekst: string }) {
  return (
    <>
      <div className="laden" role="status" aria-busy="true">
        <span>{tekst}</span>
      </div>
      <div className="boven" aria-hidden="true">
        <div className="laden__lijn" />
        <div className="laden__lijn" />
        <div className="laden__lijn" />
      </div>
    </>
  );
}
