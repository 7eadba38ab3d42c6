// A filter is applied as soon as it is chosen: htmx fetches the page of the new address and puts its results in the place of the
// old ones. Whatever else comes in their place, such as a page to sign in on, is opened as a page of its own.

const filters = event => event.detail.elt?.closest?.('#filters');

document.addEventListener('htmx:beforeSwap', event => {
  if (filters(event) && !/ id="found"/.test(event.detail.serverResponse)) {
    event.preventDefault();
    document.getElementById('search').requestSubmit();
  }
});

for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, event => {
    if (filters(event)) {
      document.getElementById('search').requestSubmit();
    }
  });
}
