// node scripts/show.ts [chromium|firefox]: opens the practice Seller Central with the extension, until the window is closed.
import { startPracticeServer } from '../practice/server.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';

const practice = await startPracticeServer();
const seller = await launchSeller({
  engine: process.argv[2] === 'firefox' ? 'firefox' : 'chromium',
  port: practice.port,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  headed: true,
});
const tab = await seller.newTab();
await tab.goto('https://sellercentral.amazon.com/orders-v3');
console.log(`
This is the practice Seller Central; every address of it works in this browser, and no other site does:
  https://sellercentral.amazon.com/orders-v3
  https://sellercentral.amazon.de/orders-v3
  https://sellercentral.amazon.co.jp/orders-v3
Close the window to end.`);
await seller.closed();
await practice.close();
