/** Saves what stands at this address (a blob URL) as a download under this name. */
export function bewaarAdres(naam: string, adres: string): void {
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Gives bytes to the browser as a download under this name. */
export function bewaarAlsBestand(naam: string, bytes: Uint8Array, soort = "application/octet-stream"): void {
  const adres = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: soort }));
  bewaarAdres(naam, adres);
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
