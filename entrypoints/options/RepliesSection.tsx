import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../components/options/fields.tsx';
import { findingText, lintWords } from '../../lib/i18n/lint/index.ts';
import { type RepliesTranslate, repliesWords } from '../../lib/i18n/replies/index.ts';
import type { Lookup } from '../../lib/i18n/translate.ts';
import type { Finding } from '../../lib/replies/names.ts';
import type { KeptTemplate } from '../../lib/replies/template.ts';
import type { OwnTemplatesReading, TemplatesChange } from '../../lib/settings/own-templates.ts';
import type { SectionProps } from './App.tsx';
import type { SampleOrder } from './reply-samples.ts';
import { TemplatesEditor } from './TemplatesEditor.tsx';

/** The words of the editor: those of the replies, and of what the lint found. */
export interface ReplyWording {
  readonly t: RepliesTranslate;
  readonly explain: (finding: Finding) => string;
  /** Of the interface. */
  readonly language: string;
}

/** The seller's templates in the browser's store, and an order to show them with. */
export interface TemplateStore {
  readonly watch: (onChange: (reading: OwnTemplatesReading) => void, signal: AbortSignal) => void;
  readonly change: (change: (kept: readonly KeptTemplate[]) => readonly KeptTemplate[]) => Promise<TemplatesChange>;
  readonly sampleOrder: () => Promise<SampleOrder | null>;
}

export interface RepliesSectionProps extends SectionProps {
  readonly lookup: Lookup;
  readonly store: TemplateStore;
}

/** As the settings have it. */
const MOST_LINE = 100;

/** How the seller signs, and the texts of the replies. */
export function RepliesSection({ lookup, language, settings, save, store }: RepliesSectionProps) {
  const t = repliesWords(language, lookup);
  const lint = lintWords(language, lookup);
  const explain = (finding: Finding) => findingText(finding, lint);
  const [reading, setReading] = useState<OwnTemplatesReading | null>(null);
  const [order, setOrder] = useState<SampleOrder | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    store.watch(setReading, leaving.signal);
    void store.sampleOrder().then(setOrder);
    return () => leaving.abort();
  }, [store]);
  const line = (text: string) =>
    text.length <= MOST_LINE ? { value: text } : { problem: t('too_long', { most: MOST_LINE }) };
  return (
    <section id="replies">
      <h2>{t('title')}</h2>
      <p class="fact">{t('intro')}</p>
      {(['shopName', 'signature'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(name === 'shopName' ? 'shop_name' : 'signature')}
          hint={t(name === 'shopName' ? 'shop_name_hint' : 'signature_hint')}
          wide
          value={settings[name]}
          parse={line}
          onCommit={(value) => save({ [name]: value })}
        />
      ))}
      {reading && <TemplatesEditor {...{ t, explain, language, settings, order, reading }} change={store.change} />}
    </section>
  );
}
