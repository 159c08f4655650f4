import { createRedactor } from '../../../lib/diagnostics/redactor.ts';
import { skeletonOf } from '../../../lib/overlay/diagnostics/skeleton.ts';
import { describePage } from '../../../lib/seller-central/diagnostics/describe-page.ts';

/** What a diagnostic tells of the test's document. */
export function skeletonLines(redactor = createRedactor()): string[] {
  return [...skeletonOf(document.documentElement, describePage(document, redactor))];
}
