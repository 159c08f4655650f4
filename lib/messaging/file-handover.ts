import * as z from 'zod/mini';

/**
 * Hands files from one of our pages to another that it has opened for them: the popup closes as soon as the seller looks
 * away, so it cannot read them itself. They go from page to page and are stored nowhere.
 */
const CHANNEL = 'crg-files';

/** The part of the new page's address that names the handover, so that no other page takes the files. */
export const HANDOVER = 'files';

const message = z.union([
  z.strictObject({ says: z.enum(['ready', 'taken']), token: z.string() }),
  z.strictObject({ says: z.literal('files'), token: z.string(), files: z.array(z.instanceof(File)) }),
]);
type Message = z.infer<typeof message>;

/** Gives the files to the page that asks for `token`; `onTaken` is called once it has them. */
export function offerFiles(token: string, files: File[], onTaken: () => void): void {
  const { say, close } = join(token, ({ says }) => {
    if (says === 'ready') say({ says: 'files', token, files });
    if (says !== 'taken') return;
    close();
    onTaken();
  });
}

/** Asks for the files that are offered under `token`. */
export function takeFiles(token: string, onFiles: (files: File[]) => void): void {
  const { say, close } = join(token, (heard) => {
    if (heard.says !== 'files') return;
    say({ says: 'taken', token });
    close();
    onFiles(heard.files);
  });
  say({ says: 'ready', token });
}

function join(token: string, onMessage: (heard: Message) => void) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const heard = message.safeParse(data).data;
    if (heard?.token === token) onMessage(heard);
  });
  return { say: (words: Message) => channel.postMessage(words), close: () => channel.close() };
}
