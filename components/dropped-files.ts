import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page; tells whether some are held over it now. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const leaving = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', onEvent: (event: DragEvent) => void) =>
      document.addEventListener(type, onEvent, { signal: leaving.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    // Leaving the page, and not one of its elements for another.
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      latest.current([...event.dataTransfer.files]);
    });
    return () => leaving.abort();
  }, []);
  return isOver;
}
