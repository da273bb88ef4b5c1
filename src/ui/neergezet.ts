import { useEffect } from "react";

/** All entries of a folder; the browser hands them out in portions. */
async function inhoudVan(map: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const lezer = map.createReader();
  const alle: FileSystemEntry[] = [];
  for (;;) {
    const deel = await new Promise<FileSystemEntry[]>((klaar, mis) => lezer.readEntries(klaar, mis));
    if (deel.length === 0) return alle;
    alle.push(...deel);
  }
}

async function bestandenIn(plek: FileSystemEntry): Promise<File[]> {
  if (plek.isFile) return [await new Promise<File>((klaar, mis) => (plek as FileSystemFileEntry).file(klaar, mis))];
  const delen = await Promise.all((await inhoudVan(plek as FileSystemDirectoryEntry)).map(bestandenIn));
  return delen.flat();
}

/** The dropped files, with those in dropped folders. What was dropped must be named before the first wait. */
async function gevallen(drop: DataTransfer): Promise<File[]> {
  const plekken = [...drop.items].flatMap((ding) => ding.webkitGetAsEntry?.() ?? []);
  const los = [...drop.files];
  if (plekken.length === 0) return los;
  return (await Promise.all(plekken.map(bestandenIn))).flat();
}

/** Files and folders that are dropped anywhere on the page; without this the browser would leave the app for them. */
export function useNeergezet(neem: (bestanden: File[]) => void): void {
  useEffect(() => {
    const houd = (event: DragEvent) => event.preventDefault();
    const laatVallen = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer)
        void gevallen(event.dataTransfer).then((bestanden) => bestanden.length > 0 && neem(bestanden));
    };
    addEventListener("dragover", houd);
    addEventListener("drop", laatVallen);
    return () => {
      removeEventListener("dragover", houd);
      removeEventListener("drop", laatVallen);
    };
  });
}
