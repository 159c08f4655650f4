import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Emphasis } from '../popup/emphasis.tsx';

export interface TourWay {
  readonly step: number;
  readonly steps: number;
  /** "Step 2 of 5". */
  readonly progress: string;
  /** Null on the first step. */
  readonly back: { readonly words: string; readonly onPress: () => void } | null;
  readonly next: { readonly words: string; readonly onPress: () => void };
  /** Whether the step was come to by a click here, so that the focus belongs to it. */
  readonly takesFocus: boolean;
}

export interface TourFrameProps {
  readonly way: TourWay;
  readonly title: string;
  /** What to do, in a sentence or two. Words between asterisks stand out. */
  readonly task: string;
  /** What happened and why; null before the seller did it. */
  readonly told: string | null;
  readonly children: ComponentChildren;
}

/** One step of the practice: what to do, what came of it, the way on, and below it the thing itself. */
export function TourFrame({ way, title, task, told, children }: TourFrameProps) {
  return (
    <>
      <section class="card" aria-labelledby="step-title">
        <div class="progress">
          <span class="dots" aria-hidden="true">
            {Array.from({ length: way.steps }, (_, index) => (
              <span key={index} class={index <= way.step ? 'been' : ''} />
            ))}
          </span>
          {way.progress}
        </div>
        <StepTitle title={title} takesFocus={way.takesFocus} />
        <p class="task">
          <Emphasis text={task} />
        </p>
        <p class={told ? 'told' : 'told untold'} role="status" data-testid="told">
          {told}
        </p>
        <div class="ways">
          {way.back && (
            <button type="button" onClick={way.back.onPress}>
              {way.back.words}
            </button>
          )}
          <button type="button" class={told ? 'main' : ''} onClick={way.next.onPress}>
            {way.next.words}
          </button>
        </div>
      </section>
      {children}
    </>
  );
}

/** Read out when a step begins, since the button that led to it may be gone. */
export function StepTitle({ title, takesFocus }: { readonly title: string; readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <h2 id="step-title" ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
}
