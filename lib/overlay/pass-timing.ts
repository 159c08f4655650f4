/** After so many passes older measures are dropped, so that a page left open for days does not fill its timeline. */
const MOST_KEPT = 1_000;
let kept = 0;

/** Runs one part of a pass and leaves a User Timing measure of it, with the number of rows (overlay contract, "Measuring"). */
export function measured<T>(name: 'crg:read' | 'crg:paint', part: () => T, rowsOf: (result: T) => number = () => 1): T {
  const start = performance.now();
  const result = part();
  if (++kept > MOST_KEPT) {
    performance.clearMeasures('crg:read');
    performance.clearMeasures('crg:paint');
    kept = 0;
  }
  performance.measure(name, { start, end: performance.now(), detail: { rows: rowsOf(result) } });
  return result;
}
