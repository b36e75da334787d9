/**
 * PDF files, read by pdf.js inside the window: piece by piece from the registry,
 * in a worker of its own, without fonts, scripts or addresses from anywhere else.
 */

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { ask, commands } from '../api';
import type { Content } from '../bindings';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** How much is asked of the registry at once. */
const PIECE = 512 * 1024;

/** The longest text that a file is found by; a book is found by its beginning. */
const LONGEST_TEXT = 1_500_000;

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** An open PDF. */
export interface Opened {
  file: PDFDocumentProxy;
  close: () => void;
}

let library: Promise<Library> | undefined;
let script: string | undefined;

/** The library, loaded when the first PDF is looked at. */
function load(): Promise<Library> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return library;
}

/** A thread of its own for one PDF: closing it ends nobody else's reading. */
function thread(): Worker {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  // A policy can be made once.
  script ??=
    policies?.createPolicy('tawama-worker', { createScriptURL: (url) => url }).createScriptURL(workerUrl) ??
    workerUrl;
  return new Worker(script, { type: 'module' });
}

/** A part of a content as bytes. */
export async function bytesOf(sha256: string, offset: number, length: number): Promise<Uint8Array> {
  const text = atob(await ask(commands.documentPart(sha256, offset, length)));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Opens a PDF; only the parts that are looked at are read. */
export async function openPdf({ sha256, bytes }: Content): Promise<Opened> {
  const pdfjs = await load();
  class Range extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      bytesOf(sha256, begin, end - begin).then(
        (part) => this.onDataRange(begin, part),
        () => this.abort(),
      );
    }
  }
  const first = await bytesOf(sha256, 0, Math.min(PIECE, bytes));
  const port = thread();
  const worker = pdfjs.PDFWorker.create({ port });
  const task = pdfjs.getDocument({
    worker,
    range: new Range(bytes, first),
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = () =>
    void task
      .destroy()
      .catch(() => undefined)
      .then(() => (worker.destroy(), port.terminate()));
  try {
    return { file: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Draws a page as wide as `width` CSS pixels. */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const ratio = globalThis.devicePixelRatio || 1;
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * ratio });
  [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  canvas.style.setProperty('inline-size', `${width}px`);
  await page.render({ canvas, viewport }).promise;
}

/** The text of a page. WebKit cannot walk through a stream with `for await`, as the library's own way does. */
async function textOfPage(page: PDFPageProxy): Promise<string> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('');
    for (const item of value.items) if ('str' in item) parts.push(item.str, item.hasEOL ? '\n' : '');
  }
}

/** The text of a PDF, as far as it has any: a scan has none. */
export async function textOf(content: Content): Promise<string> {
  const { file, close } = await openPdf(content);
  try {
    const parts: string[] = [];
    let length = 0;
    for (let number = 1; number <= file.numPages && length < LONGEST_TEXT; number += 1) {
      const page = await file.getPage(number);
      const text = await textOfPage(page);
      parts.push(text);
      length += text.length;
      page.cleanup();
    }
    return parts.join('\n').slice(0, LONGEST_TEXT);
  } finally {
    close();
  }
}
