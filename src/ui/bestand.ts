/** Gives bytes to the browser as a download under this name. */
export function bewaarAlsBestand(naam: string, bytes: Uint8Array, soort = "application/octet-stream"): void {
  const adres = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: soort }));
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
