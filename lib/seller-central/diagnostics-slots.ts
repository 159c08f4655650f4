import type { Diagnostic } from '../diagnostics/format.ts';
import type { ToldReading } from './page-json/reading-told.ts';
import type { PageName } from './pages.ts';
import { worldSlot } from './world-slot.ts';

/** How far a page was read: what a diagnostic tells in words. */
export type ReadingReport = Pick<Diagnostic, 'health' | 'lost' | 'contracts'>;
/** Makes a diagnostic of a page, as text and for words. */
export type Collector = (page: PageName) => Promise<{ readonly text: string; readonly report: ReadingReport }>;
export const { provide: provideCollector, whenThere: withCollector } = worldSlot<Collector>('diagnostics');

/** Tells what of the page that is shown was not read, and how its lists of selectors keep their contracts. */
export type Judge = (page: PageName) => Promise<Omit<ReadingReport, 'health'>>;
export const { provide: provideContracts, whenThere: withContracts } = worldSlot<Judge>('contracts');

/** A way for what we show on a page to offer a diagnostic of it. */
export interface DiagnosticsPanel {
  /** What a button for it says. */
  readonly words: string;
  open(): void;
}
export const { provide: provideDiagnosticsPanel, whenThere: withDiagnosticsPanel } =
  worldSlot<DiagnosticsPanel>('diagnostics-panel');

/** An answer to the page's own script, as the tap copied it. */
interface TappedResponse {
  readonly url: string;
  readonly status: number;
  readonly body: string | null;
  /** How we read it; asked for those alone that are told of. */
  told(): ToldReading;
}
/** Gives the answers that the tap still has; none where it is switched off. */
export type Tapped = () => TappedResponse[];
export const { provide: provideTapped, whenThere: withTapped } = worldSlot<Tapped>('tapped-json');
