import { useEffect, useState } from "react";
import { useOngedaan } from "#state/dossier-hooks.ts";
import { Icoon, type Icoonnaam } from "#ui/icoon.tsx";

/** A text field undoes its own typing; the browser does that. */
const isTekstveld = (doel: EventTarget | null) => doel instanceof Element && doel.matches("input[type=text], textarea");

/** "z" for undo, "Z" for redo, with Ctrl or Cmd; outside text fields. */
function toetsVan(event: KeyboardEvent): "terug" | "opnieuw" | undefined {
  const sneltoets = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
  if (!sneltoets || isTekstveld(event.target)) return undefined;
  return event.shiftKey ? "opnieuw" : "terug";
}

type Tekenknopeigenschappen = { naam: string; icoon: Icoonnaam; kan: boolean; onClick(): void };

function Tekenknop({ naam, icoon, kan, onClick }: Tekenknopeigenschappen) {
  return (
    <button type="button" className="knop knop--teken" aria-disabled={!kan} title={naam} onClick={onClick}>
      <Icoon naam={icoon} />
      <span className="vh">{naam}</span>
    </button>
  );
}

/** Undo and redo over all steps, with buttons and with the keys Ctrl+Z and Ctrl+Shift+Z. */
export function Ongedaan() {
  const { kan, kanOpnieuw, wat, ongedaan, opnieuw } = useOngedaan();
  const [gedaan, setGedaan] = useState("");
  const terug = () => {
    const teruggedraaid = ongedaan();
    if (teruggedraaid) setGedaan(`Ongedaan gemaakt: ${teruggedraaid}`);
  };
  const weerVooruit = () => {
    if (!kanOpnieuw) return;
    opnieuw();
    setGedaan("Opnieuw gedaan.");
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const toets = toetsVan(event);
      if (!toets) return;
      event.preventDefault();
      (toets === "terug" ? terug : weerVooruit)();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
  return (
    <span className="ongedaan">
      <Tekenknop
        naam={kan && wat ? `Ongedaan maken: ${wat}` : "Ongedaan maken"}
        icoon="terug"
        kan={kan}
        onClick={terug}
      />
      <Tekenknop naam="Opnieuw doen" icoon="opnieuw" kan={kanOpnieuw} onClick={weerVooruit} />
      <span className="vh" role="status">
        {gedaan}
      </span>
    </span>
  );
}
