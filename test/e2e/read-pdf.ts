import { PDFiumLibrary } from "@hyzyla/pdfium";

/** A printed page, as a reader of PDF finds it. */
export interface PdfPage {
  /** Its words, line by line from the top. */
  readonly text: string;
  /** How much of it is darker than middle grey: 0 is white, 1 is black. */
  readonly ink: number;
}

/** Pixels a point; enough to tell words from nothing. */
const SCALE = 0.5;

/** Reads a PDF with PDFium, which runs wherever Node does. */
export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file);
  try {
    const pages: PdfPage[] = [];
    for (const page of document.pages()) {
      // Words before picture: the library lets go of a page that it has painted.
      const text = page.getText().replaceAll(LINE_HYPHEN, "-");
      const { data } = await page.render({ scale: SCALE, render: "bitmap", colorSpace: "Gray" });
      pages.push({ text, ink: data.filter((value) => value < 128).length / data.length });
    }
    return pages;
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** What PDFium gives for a hyphen at the end of a line. */
const LINE_HYPHEN = "\uFFFE";
