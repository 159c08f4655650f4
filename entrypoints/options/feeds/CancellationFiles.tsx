import { Refusals } from '../../../components/feeds/refusals.tsx';
import { merchantIdFrom } from '../../../lib/files/out/envelope.ts';
import { orderAcknowledgementXml } from '../../../lib/files/out/order-acknowledgement-xml.ts';
import { orderCancellationFile } from '../../../lib/files/out/order-cancellation-file.ts';
import { headerText, readTemplateHeader, USUAL_HEADER } from '../../../lib/files/out/template-header.ts';
import { saveFile } from '../../../lib/overlay/save-file.ts';
import type { FeedSettings } from '../../../lib/settings/feed-settings.ts';
import type { JudgedChoice } from './choice-view.ts';
import { fileName } from './file-name.ts';
import { refusalWords, templateWords } from './refusal-words.ts';
import type { FeedWords } from './words.ts';

export interface CancellationFilesProps {
  readonly words: FeedWords;
  readonly chosen: readonly JudgedChoice[];
  readonly kept: FeedSettings;
  readonly keep: (change: Partial<FeedSettings>) => void;
}

/** Header and a few orders. */
const PREVIEW_LINES = 8;

/** What the chosen orders give: the cancellation file, and the same as an XML feed. */
export function CancellationFiles({ words: { t }, chosen, kept, keep }: CancellationFilesProps) {
  const typed = kept.template === '' ? USUAL_HEADER : readTemplateHeader(kept.template);
  const problem = typeof typed === 'string' ? typed : null;
  const file = orderCancellationFile(chosen, typeof typed === 'string' ? USUAL_HEADER : typed);
  const merchantId = merchantIdFrom(kept.merchantId);
  const feed = orderAcknowledgementXml(chosen, merchantId ?? '');
  const written = new Set(file.ok ? file.orders : []);
  const counting = chosen.filter(
    ({ orderId, judgement }) => written.has(orderId) && judgement.effects?.rate !== 'none',
  ).length;
  return (
    <>
      <p class="outcome" role="status">
        {file.ok ? t('in_file', { count: file.orders.length }) : t('in_file_none')}
      </p>
      {counting > 0 && <p class="alert">{t('counting', { count: counting })}</p>}
      {file.ok && file.unsure.length > 0 && <p class="fact">{t('unsure', { orders: file.unsure.join(', ') })}</p>}
      <Refusals title={t('refused')} refused={refusalWords(file.refused, t)} />
      {file.ok && (
        <>
          <p class="quiet">{t('preview')}</p>
          <pre>{file.text.split('\r\n').slice(0, PREVIEW_LINES).join('\n')}</pre>
        </>
      )}
      <button
        type="button"
        data-testid="export-cancellations"
        disabled={!file.ok || problem !== null}
        onClick={() => file.ok && saveFile(fileName('order-cancellation', 'txt'), file.text, 'text/plain')}
      >
        {t('save_cancellations')}
      </button>
      <details>
        <summary>{t('template')}</summary>
        <p class="hint">{t('template_hint')}</p>
        <textarea
          name="template"
          aria-label={t('template')}
          aria-invalid={problem !== null}
          spellcheck={false}
          value={kept.template === '' ? headerText(USUAL_HEADER) : kept.template}
          onChange={(event) => keep({ template: event.currentTarget.value.trimStart().slice(0, 2000) })}
        />
        {problem && (
          <p class="alert" role="alert">
            {templateWords(problem, t)}
          </p>
        )}
        {kept.template !== '' && (
          <button type="button" onClick={() => keep({ template: '' })}>
            {t('template_usual')}
          </button>
        )}
      </details>
      <div>
        <h3>{t('xml')}</h3>
        <p class="hint">{t('xml_hint')}</p>
        <div class="tools">
          <label>
            {t('merchant')}
            <input
              type="text"
              name="merchantId"
              value={kept.merchantId}
              aria-invalid={kept.merchantId !== '' && merchantId === null}
              onChange={(event) => keep({ merchantId: event.currentTarget.value.trim().slice(0, 100) })}
            />
          </label>
          <button
            type="button"
            data-testid="export-acknowledgement"
            disabled={!feed.ok || merchantId === null}
            onClick={() => feed.ok && saveFile(fileName('order-acknowledgement', 'xml'), feed.text, 'text/xml')}
          >
            {t('save_acknowledgement')}
          </button>
        </div>
        <p class="hint">{kept.merchantId !== '' && merchantId === null ? t('merchant_wrong') : t('merchant_hint')}</p>
        <Refusals title={t('refused')} refused={refusalWords(feed.refused, t)} />
      </div>
    </>
  );
}
