/** When the document finished loading, epoch milliseconds; null while it still loads. */
export function loadMoment(): number | null {
  const [navigation] = performance.getEntriesByType('navigation');
  if (document.readyState !== 'complete' || !(navigation instanceof PerformanceNavigationTiming)) return null;
  return performance.timeOrigin + (navigation.loadEventStart || performance.now());
}
