// A filter is applied as soon as it is chosen: htmx fetches the page of the new address and puts its results in the place of the
// old ones. Where no results come, but a refusal, a page to sign in on, or nothing, the address is opened as a page of its own.

const openPage = () => document.getElementById('search').submit();

document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.target.id === 'found' && !event.detail.isError && !event.detail.serverResponse.includes(' id="found"')) {
    event.preventDefault();
    openPage();
  }
});

for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, openPage);
}
