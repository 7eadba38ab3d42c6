// Copies a quotation, a footnote or a link as the page shows it: as rich text, which Word takes with the link behind the
// citation, and as plain text, with the address in a line of its own. The page's markup is in copy.html.

document.documentElement.classList.add('has-script');

/** What is copied of an element: { html, text }. Its links lead to this host from anywhere. */
function taken(element) {
  const copy = element.cloneNode(true);
  copy.removeAttribute('id');
  copy.querySelectorAll('[id], [class]').forEach(part => { part.removeAttribute('id'); part.removeAttribute('class'); });
  const addresses = [];
  copy.querySelectorAll('a').forEach((link, i) => {
    link.href = element.querySelectorAll('a')[i].href;
    addresses.push(link.href);
  });
  const only = element.querySelector('.copy-link');
  if (only) {
    const link = copy.querySelector('a');
    link.textContent = only.href;
    return { html: link.outerHTML, text: only.href };
  }
  const lines = [...(copy.children.length && copy.tagName === 'DIV' ? copy.children : [copy])].map(part => part.textContent.trim());
  copy.querySelectorAll('blockquote').forEach(quote => {
    quote.innerHTML = quote.innerHTML.trim().replaceAll('\n', '<br>'); // a form's lines are kept
  });
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
