import { useState } from 'preact/hooks';
import { StepTitle, type TourWay } from '../../components/tour/tour-frame.tsx';
import { OpenOrders } from '../../components/welcome/open-orders.tsx';
import { ordersAddressOf } from '../../lib/seller-central/addresses.ts';
import { type MadeUpShop, shopAfter } from '../../lib/tour/made-up-shop.ts';
import { orderPlaces } from '../../lib/views/welcome/order-places.ts';
import { CancelStep } from './CancelStep.tsx';
import { MarksStep } from './MarksStep.tsx';
import { PopupStep } from './PopupStep.tsx';
import { ReplyStep } from './ReplyStep.tsx';
import type { Words } from './words.ts';

/** What each step is given: the shop as it stands by then, and the way back and on. */
export interface StepProps {
  readonly shop: MadeUpShop;
  readonly words: Words;
  readonly way: TourWay;
}

export interface AppProps {
  readonly words: Words;
  readonly shop: MadeUpShop;
}

const STEPS = 5;

/** The practice: five steps over a made-up shop, and the way out. It asks nothing of the browser and keeps nothing. */
export function App({ words, shop }: AppProps) {
  const { t } = words;
  const [step, setStep] = useState(0);
  const [hasMoved, setMoved] = useState(false);
  const go = (to: number) => () => {
    setMoved(true);
    setStep(to);
    scrollTo(0, 0);
  };
  const way: TourWay = {
    step,
    steps: STEPS,
    progress: t('progress', { step: step + 1, steps: STEPS }),
    back: step === 0 ? null : { words: t('back'), onPress: go(step - 1) },
    next: { words: t(step === STEPS - 1 ? 'finish' : 'next'), onPress: go(step + 1) },
    takesFocus: hasMoved,
  };
  const props = { words, way };
  return (
    <>
      <header class="practice-bar">
        <h1>{t('title')}</h1>
        <p>{t('made_up')}</p>
        <a href="/welcome.html">{t('leave')}</a>
      </header>
      <main>
        {step === 0 && <MarksStep {...props} shop={shop} />}
        {step === 1 && (
          <CancelStep
            {...props}
            shop={shop}
            order={shop.requested}
            title={t('formal_title')}
            task={t('formal_task', { submit: t('form_submit') })}
          />
        )}
        {step === 2 && (
          <CancelStep
            {...props}
            shop={shopAfter(shop, 'requested')}
            order={shop.scarce}
            title={t('stock_title')}
            task={t('stock_task', { because: words.guard('because_out_of_stock') })}
          />
        )}
        {step === 3 && <ReplyStep {...props} shop={shopAfter(shop, 'both')} />}
        {step === 4 && <PopupStep {...props} shop={shopAfter(shop, 'both')} />}
        {step === STEPS && (
          <Ending words={words} likely={ordersAddressOf(shop.marketplace)} onAgain={go(0)} onBack={go(STEPS - 1)} />
        )}
      </main>
    </>
  );
}

interface EndingProps {
  readonly words: Words;
  readonly likely: string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

function Ending({ words: { t, welcome, language }, likely, onAgain, onBack }: EndingProps) {
  return (
    <section class="card" aria-labelledby="step-title">
      <StepTitle title={t('end_title')} takesFocus />
      <p class="task">{t('end_text')}</p>
      <OpenOrders
        words={welcome('open_orders')}
        label={welcome('marketplace')}
        places={orderPlaces(language, ordersAddressOf)}
        likely={likely}
      />
      <p>
        <a href="/welcome.html">{t('about')}</a>
      </p>
      <div class="ways">
        <button type="button" onClick={onBack}>
          {t('back')}
        </button>
        <button type="button" onClick={onAgain}>
          {t('again')}
        </button>
      </div>
    </section>
  );
}
