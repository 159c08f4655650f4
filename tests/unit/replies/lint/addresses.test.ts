import { expect, test } from 'vitest';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';

const found = (text: string) =>
  lintReply(text, { orderId: null, buyerAsked: true })
    .filter(({ rule }) => rule !== 'missing-order-id')
    .map(({ rule, severity, start, end }) => `${rule} ${severity}: ${text.slice(start, end)}`);

test.each([
  ['See https://wren.example/a?b=1.', 'external-link block: https://wren.example/a?b=1'],
  ['See www.wren-home.com/help, please', 'external-link block: www.wren-home.com/help'],
  ['See wren-home.de!', 'external-link block: wren-home.de'],
  ['See WREN-HOME.DE!', 'external-link block: WREN-HOME.DE'],
  ['(köln-shop.de)', 'external-link block: köln-shop.de'],
  ['amazon.de.evil.com', 'external-link block: amazon.de.evil.com'],
  ['https://www.amazon.de/gp/css/order-history', 'external-link info: https://www.amazon.de/gp/css/order-history'],
  ['https://www.dhl.de/track?id=1', 'external-link warn: https://www.dhl.de/track?id=1'],
  ['ｗｒｅｎ．ｃｏｍ', 'obfuscated-link block: ｗｒｅｎ．ｃｏｍ'],
  ['wren\u200B.c\u200Bom', 'obfuscated-link block: wren\u200B.c\u200Bom'],
  ['请看wren。com', 'obfuscated-link block: wren。com'],
  ['wren(.)com', 'obfuscated-link block: wren(.)com'],
  ['wren [dot] shop', 'obfuscated-link block: wren [dot] shop'],
  ['wren . com', 'obfuscated-link block: wren . com'],
  ['hxxps://wren.com', 'obfuscated-link block: hxxps://wren.com'],
  ['wren dot com', 'obfuscated-link block: wren dot com'],
  ['help@wren.com', 'email block: help@wren.com'],
  ['help＠wren.com', 'email block: help＠wren.com'],
  ['help (at) wren (dot) com', 'email block: help (at) wren (dot) com'],
  ['help at wren dot com', 'email block: help at wren dot com'],
  ['help[@]wren.com', 'email block: help[@]wren.com'],
])('%s is found as what it is, once', (text, finding) => {
  expect(found(text)).toEqual([finding]);
});

test.each([
  'Your order on Amazon.co.uk is packed.',
  'It was shipped.In two days it arrives.',
  'Die Ware ist da.Es dauert noch.',
  'We sent 2.5 kg, i.e. 3 boxes, at 5 p.m. See no. 12.',
  'Invoice.pdf and photo.jpg are attached.',
  'z.B. morgen, d.h. am 3.4.',
  'The dot is com­pletely blue.',
  'O ponto com a foto está certo.',
])('%s holds no address', (text) => {
  expect(found(text)).toEqual([]);
});
