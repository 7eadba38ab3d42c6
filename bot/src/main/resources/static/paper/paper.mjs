// The page of a paper. Everything works without it but the picture of the printed page: that is drawn here, and pages are
// turned without loading all anew, since the file and the program that draws it are there already.

import { draw } from './sheet.mjs';
import { turnInPlace } from './turning.mjs';

document.documentElement.classList.add('has-script');

/** Draws the page that is shown, and again when its width changes: by the browser's zoom, or a turned phone. */
function show() {
  const sheet = document.querySelector('.sheet');
  if (!sheet) {
    return;
  }
  document.querySelector('.paper-text')?.removeAttribute('open'); // the picture takes the place of the words
  let drawnAt = 0;
  let waiting;
  const drawAnew = async () => {
    const wide = sheet.clientWidth * devicePixelRatio;
    if (wide > 0 && Math.abs(wide - drawnAt) > 1 && sheet.isConnected) {
      const first = drawnAt === 0;
      drawnAt = wide;
      await draw(sheet);
      if (first) {
        showMark(sheet);
      }
    }
  };
  new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(drawAnew, drawnAt === 0 ? 0 : 150); // not for each step of a window that is being drawn larger
  }).observe(sheet);
}

/** Brings the first mark into sight, unless the address leads elsewhere on the page. */
function showMark(sheet) {
  const mark = sheet.querySelector('.sheet-marks rect');
  if (mark && !location.hash) {
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      mark.scrollIntoView({ block: 'center' });
    }
  }
}

turnInPlace(show);
show();
