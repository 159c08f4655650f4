import { LINE_COST, MOST_JSON_UNITS, type TappedShape } from '../../lib/diagnostics/format.ts';
import { jsonShape } from '../../lib/diagnostics/json-shape.ts';
import type { Redactor } from '../../lib/diagnostics/redactor.ts';
import { pause } from '../../lib/overlay/diagnostics/in-slices.ts';
import { describeAddress } from '../../lib/seller-central/diagnostics/describe-element.ts';
import { type Tapped, withTapped } from '../../lib/seller-central/diagnostics-slots.ts';

/** A longer body would hold the page up while it is parsed (UTF-16 units). */
const LONGEST_BODY = 1_500_000;
const MOST_RESPONSES = 3;

/** The shape of the page's last answers from each address, as far as the tap still has them; none on pages without it. */
export async function describeTappedJson(redactor: Redactor): Promise<TappedShape[]> {
  const newest = new Map<string, ReturnType<Tapped>[number]>();
  // It loads before this script where it loads at all.
  withTapped((tapped) => {
    for (const response of tapped()) newest.set(describeAddress(response.url, location.href, redactor), response);
  });
  const described: TappedShape[] = [];
  let units = 0;
  for (const [path, response] of [...newest].slice(-MOST_RESPONSES)) {
    const shape = describeBody(response.body, redactor).filter((line) => {
      units += line.length + LINE_COST;
      return units <= MOST_JSON_UNITS;
    });
    described.push({ path, status: response.status, ...response.told(), shape });
    await pause();
  }
  return described;
}

function describeBody(body: string | null, redactor: Redactor): string[] {
  if (body === null || body.length > LONGEST_BODY) return ['too long to be looked at'];
  try {
    return jsonShape(JSON.parse(body), redactor);
  } catch {
    return ['no JSON'];
  }
}
