import type { Country } from '../marketplaces.ts';
import type { ScenarioOptions } from '../scenarios.ts';
import type { TabName, Words } from '../words/words.ts';

/** What the server hands to the page's app. */
export interface PageData {
  words: Words;
  country: Country;
  marketplaceId: string;
  options: ScenarioOptions;
  counts: Record<TabName, number>;
}
