// Copies a quotation, a footnote or a link as the page shows it: as rich text, which Word takes with the link behind the
// citation, and as plain text, with the address in a line of its own. The page's markup is in copy.html.

document.documentElement.classList.add('has-script');

/** What is copied of an element, as HTML and as plain text. Its links lead to this host from anywhere. */
function taken(element) {
  const copy = element.cloneNode(true);
  const links = [...copy.querySelectorAll('a')];
  const bare = copy.querySelector('.copy-link') !== null;
  for (const link of links) {
    link.setAttribute('href', link.href);
    if (bare) {
      link.textContent = link.href;
    }
  }
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    part.removeAttribute('id');
    part.removeAttribute('class');
  }
  const blocks = copy.matches('div') ? [...copy.children] : [copy];
  const lines = blocks.map(block => block.textContent.trim());
  const addresses = bare ? [] : links.map(link => link.href);
  for (const quote of copy.querySelectorAll('blockquote')) {
    quote.innerHTML = quote.innerHTML.trim().replaceAll('\n', '<br>'); // a form's lines are kept
  }
  return { html: copy.outerHTML, text: [...lines, ...addresses].join('\n') };
}

/** Puts both forms on the clipboard; on a host without https only the older way is open. */
async function put({ html, text }) {
  if (navigator.clipboard && window.ClipboardItem) {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })]);
    return;
  }
  const fill = event => {
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  if (!document.execCommand('copy')) {
    document.removeEventListener('copy', fill);
    throw new Error('the browser lets nothing be copied');
  }
}

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) {
    return;
  }
  const said = button.nextElementSibling;
  said.textContent = ''; // so that a second time is told of too
  try {
    await put(taken(document.getElementById(button.dataset.copy)));
    said.textContent = 'Copied';
  } catch {
    said.textContent = 'Could not copy: select the text below and copy it';
    button.closest('.copy').querySelector('details').open = true;
  }
});
