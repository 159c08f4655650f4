/** The longest delay that a browser's timer holds without overflowing, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** One timer, moved to whatever moment is next; nothing polls. */
export interface AlarmClock {
  /** Calls back at the moment (epoch milliseconds), instead of at any earlier one that was asked for; null: never. */
  wakeAt(moment: number | null): void;
}

/** The timer dies when `signal` fires. */
export function createAlarmClock(onAlarm: () => void, signal: AbortSignal): AlarmClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    wakeAt(moment) {
      clearTimeout(timer);
      if (moment === null || signal.aborted) return;
      timer = setTimeout(onAlarm, Math.min(LONGEST, Math.max(0, moment - Date.now())));
    },
  };
}
