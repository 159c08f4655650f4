import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The list's JSON with letters of several bytes, so that a copy made from bytes shows. */
export const LIST = JSON.stringify({
  orders: [{ amazonOrderId: '114-0000000-0000001', shop: 'Käse 注文 🧀' }],
  total: 1,
});

type Answer = (response: ServerResponse) => void;

const json = { 'content-type': 'application/json;charset=UTF-8' };

/** What the server answers to `/orders-api/search?case=<name>`; any other path gets the list. */
const ANSWERS: Record<string, Answer> = {
  broken: (response) => response.writeHead(200, json).end('{"orders": ['),
  empty: (response) => response.writeHead(200, json).end(),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Amazon Sign In</title>'),
  signedOut: (response) => response.writeHead(403, json).end('{"reason":"sign_in"}'),
  redirect: (response) => response.writeHead(302, { location: '/ap/signin' }).end(),
  huge: (response) => response.writeHead(200, json).end(JSON.stringify('x'.repeat(8_000_000))),
  /** Half the list and then nothing: the page has to abort it. */
  half: (response) => void response.writeHead(200, json).write(LIST.slice(0, 20)),
  /** Half the list, and the connection breaks. */
  cut: (response) =>
    void response
      .writeHead(200, { ...json, 'content-length': LIST.length })
      .write(LIST.slice(0, 20), () => response.destroy()),
};

export interface OrderServer {
  origin: string;
  /** Resolves when the other side has dropped a connection before its answer was whole; once for each. */
  dropped: () => Promise<void>;
  close: () => Promise<void>;
}

export async function startOrderServer(): Promise<OrderServer> {
  let drops = 0;
  let waiting: (() => void) | null = null;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (response.writableFinished) return;
      drops += 1;
      waiting?.();
    });
    const name = new URL(request.url ?? '', 'http://any').searchParams.get('case') ?? '';
    const answer: Answer = ANSWERS[name] ?? ((res) => res.writeHead(200, json).end(LIST));
    // jsdom takes a page whose address a test has moved for one of its first origin.
    response.setHeader('access-control-allow-origin', '*');
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async dropped() {
      if (drops === 0) {
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
      drops -= 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
