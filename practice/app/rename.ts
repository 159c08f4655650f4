/** Gives every class and id a meaningless name and drops the test ids: the page as it may look after Amazon's next redesign. */
function renamed(name: string): string {
  let mix = 5381;
  for (const letter of name) mix = (Math.imul(mix, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return `x${mix.toString(36)}`;
}

export function renameMarkup(markup: string): string {
  return markup
    .replace(/ data-test-(?:id|tag)="[^"]*"/g, '')
    .replace(/ (class|id|for)="([^"]*)"/g, (_, attribute: string, names: string) => {
      return ` ${attribute}="${names.split(/\s+/).filter(Boolean).map(renamed).join(' ')}"`;
    });
}

export function renameSelector(selector: string): string {
  return selector.replace(/([.#])([a-z_][\w-]*)/gi, (_, sign: string, name: string) => sign + renamed(name));
}

export function renameStyle(style: string): string {
  return style.replace(/[^{}]+\{/g, renameSelector);
}
