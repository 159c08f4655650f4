/** A sentence in which `*these words*` stand out; the marks come from our own catalogs alone. */
export function Emphasis({ text }: { readonly text: string }) {
  return <>{text.split('*').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>;
}
