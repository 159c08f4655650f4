import type { CDPSession } from 'playwright-core';
import * as z from 'zod';

// Chromium's trace: what the page's main thread did, and whose code it ran, by samples of its stack.

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

const traceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  args: z.looseObject({}),
});
type TraceEvent = z.infer<typeof traceEvent>;

const chunk = z.object({
  data: z.object({
    startTime: z.optional(z.number()),
    cpuProfile: z.optional(
      z.object({
        nodes: z.optional(
          z.array(
            z.object({
              id: z.number(),
              parent: z.optional(z.number()),
              callFrame: z.object({ url: z.optional(z.string()) }),
            }),
          ),
        ),
        samples: z.optional(z.array(z.number())),
      }),
    ),
    timeDeltas: z.optional(z.array(z.number())),
  }),
});

/**
 * The most that our scripts took of one task of the page's main thread while `work` went on, in milliseconds: an upper
 * bound, as other programs stretch it, and so does the sampling.
 */
export async function longestOwnTask(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const raw: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => raw.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const events = raw.flatMap((event) => traceEvent.safeParse(event).data ?? []);
  return Math.max(0, ...ownShares(events)) / 1000;
}

/** What our scripts took of each task, in microseconds. */
function ownShares(events: readonly TraceEvent[]): number[] {
  return [...profiles(events)].flatMap(([pid, samples]) => {
    const main = events.find(
      ({ name, args, ...event }) => name === 'thread_name' && args.name === 'CrRendererMain' && event.pid === pid,
    );
    const own = samples.filter(({ isOurs }) => isOurs);
    if (!main || own.length === 0) return [];
    return events
      .filter(({ name, tid, ...event }) => event.pid === pid && tid === main.tid && name.endsWith('RunTask'))
      .map(({ ts, dur = 0 }) =>
        own.reduce((sum, { at, took }) => (at >= ts && at <= ts + dur ? sum + Math.min(took, at - ts) : sum), 0),
      );
  });
}

interface Sample {
  /** Microseconds of the trace's clock. */
  readonly at: number;
  readonly took: number;
  readonly isOurs: boolean;
}

/** The samples of each process, told by whether a script of the extension stands anywhere on the stack. */
function profiles(events: readonly TraceEvent[]): Map<number, Sample[]> {
  const byProcess = new Map<number, Sample[]>();
  const parsed = events
    .filter(({ name }) => name === 'Profile' || name === 'ProfileChunk')
    .toSorted((a, b) => a.ts - b.ts)
    .flatMap(({ pid, args }) => {
      const read = chunk.safeParse(args);
      return read.success ? [{ pid, ...read.data.data }] : [];
    });
  const clocks = new Map<number, number>();
  const ours = new Map<string, boolean>();
  for (const { pid, startTime, cpuProfile, timeDeltas = [] } of parsed) {
    if (startTime !== undefined) clocks.set(pid, startTime);
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const isOurs = callFrame.url?.startsWith('chrome-extension:') ?? false;
      ours.set(`${pid} ${id}`, isOurs || (ours.get(`${pid} ${parent}`) ?? false));
    }
    const samples = byProcess.get(pid) ?? [];
    byProcess.set(pid, samples);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const took = timeDeltas[index] ?? 0;
      const at = (clocks.get(pid) ?? 0) + took;
      clocks.set(pid, at);
      samples.push({ at, took, isOurs: ours.get(`${pid} ${node}`) ?? false });
    }
  }
  return byProcess;
}
