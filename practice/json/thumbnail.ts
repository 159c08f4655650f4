/** A product picture as a data URI, drawn from the SKU, so that no page ever asks another host for one. */
export function thumbnail(sku: string): string {
  let mix = 7;
  for (const letter of sku) mix = (mix * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  const hue = mix % 360;
  const tint = `hsl(${hue} 38% 62%)`;
  const shade = `hsl(${(hue + 24) % 360} 42% 42%)`;
  const shapes = [
    `<rect x="22" y="18" width="26" height="40" rx="6" fill="${tint}"/><rect x="28" y="10" width="14" height="10" rx="2" fill="${shade}"/>`,
    `<circle cx="35" cy="37" r="20" fill="${tint}"/><circle cx="35" cy="37" r="11" fill="${shade}"/>`,
    `<path d="M14 26h42l-6 30H20z" fill="${tint}"/><path d="M10 22h50v7H10z" fill="${shade}"/>`,
    `<rect x="12" y="20" width="46" height="32" rx="3" fill="${tint}"/><path d="M12 44l14-12 10 9 8-6 14 11v6H12z" fill="${shade}"/>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 70 70">${shapes[mix % shapes.length]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
