// Turns pages in place: a link to another page of the same paper brings its HTML and puts that in the place of the old.
// The address, the title and the way back are those of a page that was loaded, and the new page is told of aloud.

const announced = document.createElement('p');
announced.className = 'govuk-visually-hidden';
announced.setAttribute('aria-live', 'polite');

/** The address of what stands there, without the place on the page. */
let stands = place();

/** How often pages were turned: what comes late is not put in the place of what was asked for since. */
let turns = 0;

function place() {
  return location.pathname + location.search;
}

/** @param shown called once another page stands there */
export function turnInPlace(shown) {
  document.body.append(announced);
  document.addEventListener('click', event => {
    const link = event.target.closest('main a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && isOfThisPaper(link)) {
      event.preventDefault();
      turn(address(link), link.id, shown);
    }
  });
  document.addEventListener('keydown', event => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.target.closest('input, .paper-outline');
    const link = rel && !busy && document.querySelector(`main a[rel="${rel}"]`);
    if (link) {
      event.preventDefault();
      turn(link.href, document.activeElement?.id, shown);
    }
  });
  addEventListener('popstate', () => {
    if (place() !== stands) { // else it is a place on the page that stands there already
      put(location.href, '', shown);
    }
  });
}

/** Links within a picture (SVG) keep their address otherwise. */
function address(link) {
  return link.href.baseVal ?? link.href;
}

function isOfThisPaper(link) {
  const to = new URL(address(link), location.href);
  return to.origin === location.origin
    && to.pathname === new URL(document.querySelector('main').dataset.paper, location.href).pathname
    && !(to.hash && to.search === location.search); // a place on this page
}

async function turn(to, focused, shown) {
  history.pushState(null, '', to);
  await put(to, focused, shown);
  scrollTo(0, document.querySelector('.paper-columns').getBoundingClientRect().top + scrollY);
}

/** The page at an address; null where it does not come. */
async function brought(from) {
  try {
    const reply = await fetch(from, { headers: { Accept: 'text/html' } });
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch {
    return null;
  }
}

async function put(from, focused, shown) {
  const mine = ++turns;
  const page = await brought(from);
  const main = page?.querySelector('main');
  if (mine !== turns) {
    return; // turned on meanwhile
  }
  if (!main?.dataset.paper) {
    location.reload(); // a problem: let the browser show it
    return;
  }
  document.querySelector('main').replaceWith(main);
  stands = place();
  document.title = page.title;
  // Who turned pages by a link goes on from the same link; where it is gone, from the page's beginning.
  (focused && document.getElementById(focused) || main).focus({ preventScroll: true });
  announced.textContent = main.querySelector('.paper-where')?.textContent.trim() ?? page.title;
  shown();
}
