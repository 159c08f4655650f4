import { Icon, type IconName } from '../icon.tsx';
import { Emphasis } from './emphasis.tsx';

export interface NoticeProps {
  readonly tone: 'cost' | 'unknown';
  readonly icon: IconName;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly action?: { readonly words: string; readonly onPress: () => void } | undefined;
}

/** What is said in place of the figures where there are none to show. */
export function Notice({ tone, icon, title, sentences, action }: NoticeProps) {
  return (
    <section class={`notice ${tone}`} role={tone === 'cost' ? 'alert' : undefined}>
      <h1>
        <Icon name={icon} /> {title}
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Emphasis text={sentence} />
        </p>
      ))}
      {action && (
        <button type="button" onClick={action.onPress}>
          {action.words}
        </button>
      )}
    </section>
  );
}
