import type { PageName } from './pages.ts';
import { worldSlot } from './world-slot.ts';

/** Makes a diagnostic of a page, as text. */
export type Collector = (page: PageName) => Promise<string>;
export const { provide: provideCollector, whenThere: withCollector } = worldSlot<Collector>('diagnostics');

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
}
/** Gives the answers that the tap still has; none where it is switched off. */
export const { provide: provideTapped, whenThere: withTapped } = worldSlot<() => TappedResponse[]>('tapped-json');
