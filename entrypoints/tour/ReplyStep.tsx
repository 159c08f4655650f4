import { useState } from 'preact/hooks';
import askedCss from '../../components/asked-toggle.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import repliesCss from '../../components/replies.css?inline';
import { Replies } from '../../components/replies.tsx';
import { MadeUpMessage } from '../../components/tour/made-up-message.tsx';
import { TourFrame } from '../../components/tour/tour-frame.tsx';
import { purposeName } from '../../lib/i18n/replies/reply-words.ts';
import { BUILT_IN } from '../../lib/replies/built-in-texts.ts';
import type { ReplyWords } from '../../lib/replies/gates.ts';
import { lintReply } from '../../lib/replies/lint/lint-reply.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../lib/replies/names.ts';
import { REPLY_RULES } from '../../lib/seller-central/messages/reply-rules.ts';
import { type Day, parseDay } from '../../lib/time/day.ts';
import { dayOf, HOUR } from '../../lib/time/instant.ts';
import type { Outcome } from '../../lib/views/messages/act-words.ts';
import { contextOf, type Offer, offersOf } from '../../lib/views/messages/offers.ts';
import { readyText } from '../../lib/views/messages/ready-text.ts';
import { nameOf, repliesView } from '../../lib/views/messages/replies-view.ts';
import type { StepProps } from './App.tsx';
import { Overlay } from './overlay.tsx';

/** The replies beside a text box; the seller puts one in, and the lint reads along. */
export function ReplyStep({ shop, words, way }: StepProps) {
  const { marketplace, now, zone, scarce } = shop;
  const { orderId, order } = scarce;
  const [text, setText] = useState('');
  const [isInserted, setInserted] = useState(false);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReplyLanguage | null>(null);
  const [sayings, setSayings] = useState<ReplyWords>({});
  const [newDate, setNewDate] = useState<Day | null>(null);
  const [status, setStatus] = useState<Outcome | null>(null);

  const settings = { shopName: shop.account, signature: '', dueSoonMs: 24 * HOUR, rules: {}, kept: [] };
  const language = chosen
    ? { language: chosen, by: 'seller' as const }
    : REPLY_RULES.chooseLanguage(null, null, marketplace);
  const judgement = REPLY_RULES.judge(order, sayings, contextOf({ marketplace, now, settings }));
  const offers = offersOf({
    ...{ rules: REPLY_RULES, settings, language: language.language, texts: BUILT_IN[language.language] },
    ...{ orderId, order, marketplace, words: sayings, product: order.items[0]?.sku ?? '', newDate, now },
  });
  const actWords = { language: words.language, t: words.messages, replies: words.replies, lint: words.lint };
  const context = { orderId, buyerAsked: sayings.askedByMessage ?? false, lint: lintReply, words: actWords };
  const view = repliesView(
    {
      reading: { hasBox: true, orderId, namesSeveral: false, mentionsCancelling: false },
      ...{ offers, judgement, language, search, text, status },
      isAsked: context.buyerAsked,
      isReasonLost: false,
      isOnRecord: true,
      isSilent: false,
      newDate: newDate ?? '',
      today: dayOf(now, zone),
      findings: text.trim() === '' ? [] : lintReply(text, context),
    },
    { ...actWords, guard: words.guard },
  );
  const actOn = (act: (ready: string, name: string) => void) => (id: string) => {
    const offer: Offer | undefined = offers.find(({ template, gate }) => template.id === id && gate.allowed);
    if (!offer) return;
    const ready = readyText(offer, context);
    if (ready.ok) act(ready.text, nameOf(offer.template, words.replies));
    else setStatus({ text: ready.words, isDone: false });
  };
  return (
    <TourFrame
      way={way}
      title={words.t('reply_title')}
      task={words.t('reply_task', { reply: purposeName('out-of-stock-notice', words.replies) })}
      told={isInserted ? words.t('reply_done') : null}
    >
      <MadeUpMessage
        label={words.t('box_label')}
        text={text}
        onText={setText}
        replies={
          <Overlay tag="crg-replies" css={buttonsCss + askedCss + repliesCss}>
            <Replies
              {...view}
              onInsert={actOn((ready, name) => {
                setText(text.trim() === '' ? ready : `${text}\n\n${ready}`);
                setInserted(true);
                setStatus({ text: words.messages('inserted', { name }), isDone: true });
              })}
              onCopy={actOn((ready, name) => {
                void navigator.clipboard.writeText(ready).then(
                  () => setStatus({ text: words.messages('copied', { name }), isDone: true }),
                  () => setStatus({ text: words.messages('not_copied'), isDone: false }),
                );
              })}
              onSearch={setSearch}
              onLanguage={(value) => setChosen(REPLY_LANGUAGES.find((known) => known === value) ?? null)}
              onDay={(day) => setNewDate(parseDay(day))}
              onSay={(id) => {
                const gate = offers.find(({ template }) => template.id === id)?.gate;
                if (gate && !gate.allowed) setSayings({ ...sayings, ...gate.opensWith });
              }}
              onAsked={(askedByMessage) => setSayings({ ...sayings, askedByMessage })}
              onLeave={() => {}}
            />
          </Overlay>
        }
      />
    </TourFrame>
  );
}
