/** `#sc-search-field` is drawn by a script on the real page too, which makes it a sign of being signed in (evidence 2.6, C). */
const place = document.querySelector<HTMLElement>('[data-search-field]');
const field = document.createElement('input');
field.id = place?.dataset.searchField ?? '';
field.type = 'search';
field.placeholder = place?.dataset.placeholder ?? '';
field.setAttribute('aria-label', field.placeholder);
place?.append(field);
