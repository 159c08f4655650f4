import { OpenOrders } from '../../components/welcome/open-orders.tsx';
import { Permissions } from '../../components/welcome/permissions.tsx';
import { Promises } from '../../components/welcome/promises.tsx';
import type { WelcomeTranslate } from '../../lib/i18n/welcome/index.ts';
import { ordersAddressOf } from '../../lib/seller-central/addresses.ts';
import { orderPlaces } from '../../lib/views/welcome/order-places.ts';

/** What the page tells of the extension as it is installed here. */
export interface Installed {
  readonly engine: 'chromium' | 'firefox';
  readonly permissions: readonly string[];
  /** Seller Central's hosts on which it may run. */
  readonly hosts: readonly string[];
}

export interface AppProps {
  readonly t: WelcomeTranslate;
  readonly language: string;
  readonly installed: Installed;
  /** Manage Orders of the seller's most likely marketplace. */
  readonly likely: string;
}

const PERMISSIONS = {
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimited_storage',
  alarms: 'permission_alarms',
  notifications: 'permission_notifications',
} as const;
const hasWords = (name: string): name is keyof typeof PERMISSIONS => name in PERMISSIONS;

/** Five lines to be trusted by, how to check them, and two ways on. It asks for nothing. */
export function App({ t, language, installed, likely }: AppProps) {
  const { engine, permissions, hosts } = installed;
  return (
    <main>
      <header>
        <img src="/icons/96.png" width="44" height="44" alt="" />
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
      </header>
      <div class="columns">
        <Promises
          title={t('does_title')}
          checkWord={t('check')}
          promises={[
            { icon: 'list', text: t('does_marks'), check: null },
            { icon: 'return', text: t('does_cancel'), check: null },
          ]}
        />
        <section class="start">
          <h2>{t('start_title')}</h2>
          <a class="button main" data-testid="practise" href="/tour.html">
            {t('practise')}
          </a>
          <p class="quiet">{t('practise_hint')}</p>
          <OpenOrders
            words={t('open_orders')}
            label={t('marketplace')}
            places={orderPlaces(language, ordersAddressOf)}
            likely={likely}
          />
          <p class="quiet">{t('open_hint')}</p>
        </section>
      </div>
      <Promises
        title={t('never_title')}
        checkWord={t('check')}
        promises={[
          { icon: 'done', text: t('never_network'), check: t(`check_network_${engine}`) },
          { icon: 'done', text: t('never_submit'), check: t('check_submit') },
          {
            icon: 'done',
            text: t('never_personal'),
            check: (
              <>
                {t('check_personal')} <a href="/options.html#privacy">{t('privacy_link')}</a>
              </>
            ),
          },
        ]}
      />
      <Permissions
        title={t('permissions_title')}
        lead={t('permissions_lead')}
        permissions={permissions.map((name) => ({ name, words: hasWords(name) ? t(PERMISSIONS[name]) : '' }))}
        sites={{ words: t('permission_sites', { hosts: hosts.length }), hosts }}
      />
    </main>
  );
}
