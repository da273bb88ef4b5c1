/* The reader of pdf.js in a worker of our own name and type; on import it listens to the page. */
import "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
