import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/own-page.css';
import '../../components/tour/tour.css';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { likelyMarketplace } from '../../lib/orders/likely-marketplace.ts';
import { followSystemTheme } from '../../lib/overlay/system-theme.ts';
import { makeShop } from '../../lib/tour/made-up-shop.ts';
import { App } from './App.tsx';
import { createTourWords } from './words.ts';

followSystemTheme();

const now = Date.now();

followUiWords(
  ['tour', 'welcome', 'overlay', 'guard', 'replies', 'messages', 'lint', 'popup'],
  ({ language, lookup }) => {
    const words = createTourWords(language, lookup);
    document.documentElement.lang = language;
    document.title = `${words.t('title')} · CR Guard`;
    render(<App words={words} shop={makeShop(likelyMarketplace([language]), now)} />, document.body);
  },
  new AbortController().signal,
);
