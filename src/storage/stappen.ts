import * as Y from "yjs";
import { bladen } from "./ydocument.ts";

/** What the user did in one go. Consecutive edits with the same `groep` (one visit to one field) are one step. */
export type Stap = { wat: string; groep?: string };

type Gezet = Stap & { managers: Set<Y.UndoManager> };

/**
 * Undo and redo over several Y.Docs as one ordered list. Each Y.Doc has its own Y.UndoManager; a step remembers which
 * of them it touched. Only transactions with this object as origin are steps: what a colleague or another tab did is
 * never undone, and a value that they changed since is left as it is.
 */
export class Stappen {
  #managers = new Set<Y.UndoManager>();
  #terug: Gezet[] = [];
  #vooruit: Gezet[] = [];
  #lopend: Gezet | undefined;

  /** Takes a document into the list. */
  follow(doc: Y.Doc): void {
    const manager = new Y.UndoManager(bladen(doc), {
      captureTimeout: Number.POSITIVE_INFINITY,
      trackedOrigins: new Set([this]),
    });
    const noteer = () => this.#lopend?.managers.add(manager);
    manager.on("stack-item-added", noteer);
    manager.on("stack-item-updated", noteer);
    doc.on("destroy", () => this.#managers.delete(manager));
    this.#managers.add(manager);
  }

  /** Runs changes (with this object as origin) as one step, or as part of the step before when its groep is the same. */
  record(stap: Stap, wijzig: () => void): void {
    if (stap.groep === undefined || this.#lopend?.groep !== stap.groep) {
      for (const manager of this.#managers) manager.stopCapturing();
      this.#lopend = { ...stap, managers: new Set() };
    }
    const lopend = this.#lopend;
    wijzig();
    if (!lopend || lopend.managers.size === 0) return;
    if (this.#terug.at(-1) !== lopend) this.#terug.push(lopend);
    this.#vooruit = [];
    for (const manager of this.#managers) manager.clear(false, true);
  }

  /** Ends the running groep: what follows is a new step. */
  seal(): void {
    this.#lopend = undefined;
  }

  get kan(): boolean {
    return this.#terug.length > 0;
  }
  get kanOpnieuw(): boolean {
    return this.#vooruit.length > 0;
  }
  /** What the next undo takes back; "" = nothing. */
  get wat(): string {
    return this.#terug.at(-1)?.wat ?? "";
  }

  undo(): void {
    this.#move(this.#terug, this.#vooruit, undoTop);
  }

  redo(): void {
    this.#move(this.#vooruit, this.#terug, redoTop);
  }

  #move(van: Gezet[], naar: Gezet[], pop: (manager: Y.UndoManager) => boolean): void {
    this.seal();
    const stap = van.pop();
    if (!stap) return;
    const managers = new Set([...stap.managers].filter(pop));
    if (managers.size > 0) naar.push({ wat: stap.wat, managers });
  }
}

// A Y.UndoManager skips steps without effect (a colleague replaced the value) and goes on to the one before. Here that
// would take back a second step, so it gets to see only its newest one.

function undoTop(manager: Y.UndoManager): boolean {
  const eerder = manager.undoStack.slice(0, -1);
  manager.undoStack = manager.undoStack.slice(-1);
  const gedaan = manager.undo() !== null;
  manager.undoStack = eerder;
  return gedaan;
}

function redoTop(manager: Y.UndoManager): boolean {
  const eerder = manager.redoStack.slice(0, -1);
  manager.redoStack = manager.redoStack.slice(-1);
  const gedaan = manager.redo() !== null;
  manager.redoStack = eerder;
  return gedaan;
}
