// Draws one page of a PDF by pdf.js, with its words laid over the picture so that they can be selected and read aloud.

import { getDocument, GlobalWorkerOptions, TextLayer } from '/assets/pdfjs/build/pdf.min.mjs';

const HOME = '/assets/pdfjs/';
GlobalWorkerOptions.workerSrc = `${HOME}build/pdf.worker.min.mjs`;

/** The files opened so far, by address: a page is turned without asking for its file again. */
const files = new Map();

function open(address) {
  if (!files.has(address)) {
    files.set(address, getDocument({
      url: address,
      cMapUrl: `${HOME}cmaps/`,
      iccUrl: `${HOME}iccs/`,
      standardFontDataUrl: `${HOME}standard_fonts/`,
      wasmUrl: `${HOME}wasm/`,
      isEvalSupported: false, // which the content security policy forbids
      enableXfa: false,
      verbosity: 0, // a damaged file is no fault of this page's
      disableAutoFetch: true, // a reader of page 3 need not load the other 400
    }).promise);
  }
  return files.get(address);
}

/** Draws the page that a figure names, as sharp as the screen is. */
export async function draw(sheet) {
  const said = sheet.querySelector('.sheet-said');
  try {
    const pdf = await open(sheet.dataset.file);
    const page = await pdf.getPage(Number(sheet.dataset.page));
    const scale = sheet.clientWidth / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = await picture(page, scale);
    const words = await text(page, viewport);
    sheet.querySelectorAll('canvas, .sheet-text').forEach(old => old.remove());
    sheet.prepend(canvas);
    sheet.querySelector('.sheet-marks').after(words);
    sheet.classList.add('is-drawn');
    said.textContent = '';
  } catch (fault) {
    sheet.classList.add('is-missing');
    said.textContent = 'The printed page cannot be shown; its words are below.';
    document.querySelector('.paper-text')?.setAttribute('open', '');
    console.info('the page is not drawn:', fault.message);
  }
}

async function picture(page, scale) {
  const viewport = page.getViewport({ scale: scale * devicePixelRatio });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.setAttribute('aria-hidden', 'true'); // the words over it say the same
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

async function text(page, viewport) {
  const words = document.createElement('div');
  words.className = 'sheet-text';
  words.style.setProperty('--total-scale-factor', viewport.scale);
  await new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport }).render();
  return words;
}
