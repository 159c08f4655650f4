import core from 'axe-core';
import type { Tab } from './browsers/tab.ts';

declare const axe: typeof core;

/** Reaches the page as an expression of the tool's, since the policy of an extension's page forbids compiling there. */
const install = Object.assign(() => {}, { toString: () => `() => {${core.source}}` });

/** What axe finds wrong: the rule, and where. `parts` are CSS selectors, whose open shadow roots are looked into. */
export async function accessFaults(tab: Tab, parts: readonly string[] = [':root']): Promise<string[]> {
  await tab.evaluate(install);
  return tab.evaluate(async (include: readonly string[]) => {
    const { passes, violations } = await axe.run({ include: [...include] });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message}`));
  }, parts);
}
