import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { createMount, type HostTag, type Mount } from '../../lib/overlay/mount.tsx';

export interface OverlayProps {
  readonly tag: HostTag;
  readonly css: string;
  readonly children: ComponentChildren;
}

/** Shows something in an element of ours as it stands in Seller Central; the colours come from this page's own theme. */
export function Overlay({ tag, css, children }: OverlayProps) {
  const place = useRef<HTMLDivElement>(null);
  const mount = useRef<Mount | null>(null);
  useLayoutEffect(() => {
    const leaving = new AbortController();
    mount.current = createMount(tag, css, leaving.signal);
    place.current?.append(mount.current.host);
    return () => leaving.abort();
  }, []);
  useLayoutEffect(() => mount.current?.render(<div class="theme">{children}</div>));
  return <div ref={place} class="overlay" />;
}
