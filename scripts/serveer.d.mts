export declare const PAGINA_CSP: string;
export declare const PDF_WORKER_CSP: string;
export declare function serveer(opties: {
  map: string;
  poort?: number;
  host?: string;
}): Promise<{ url: string; sluit(): void }>;
