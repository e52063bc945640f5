import { getDocumentProxy } from 'unpdf';

/** A run of letters and where it stands, in points from the lower left corner of its page. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadPdf {
  /** The text of each page. */
  readonly pages: readonly string[];
  readonly printed: readonly PrintedText[];
  /** Of the first page, in points. */
  readonly size: readonly [width: number, height: number];
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** What somebody reads who opens a PDF. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: string[] = [];
  const printed: PrintedText[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    const texts = items as Item[];
    pages.push(texts.map(({ str }) => str).join(' '));
    for (const { str: text, transform, width } of texts) {
      const [x = 0, y = 0] = transform.slice(4);
      if (text.trim() !== '') printed.push({ text, x, y, width });
    }
  }
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  await pdf.loadingTask.destroy();
  return { pages, printed, size: [Math.round(width), Math.round(height)] };
}
