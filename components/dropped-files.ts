import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped within an element, or anywhere on the page but where such an element takes them; tells
 * whether some are held over it now.
 */
export function useDroppedFiles(
  onFiles: (files: readonly File[]) => void,
  within?: RefObject<HTMLElement | null>,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const leaving = new AbortController();
    const place: GlobalEventHandlers & EventTarget = within?.current ?? document;
    const listen = (type: 'dragover' | 'dragleave' | 'drop', onEvent: (event: DragEvent) => void) =>
      place.addEventListener(type, onEvent, { signal: leaving.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      setOver(!event.defaultPrevented);
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
    });
    // Leaving the page or the element, and not a part of it for another.
    listen('dragleave', ({ relatedTarget: to }) => {
      if (!(to instanceof Node && (within?.current ?? document).contains(to))) setOver(false);
    });
    listen('drop', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      setOver(false);
      if (!isTaken) latest.current([...event.dataTransfer.files]);
    });
    return () => leaving.abort();
  }, [within]);
  return isOver;
}
