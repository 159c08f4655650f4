/** How much of the page could be read (overlay contract); the words for each stand in the summary. */
export type Health = 'waiting' | 'ok' | 'partial' | 'unreadable' | 'signed-out';

/** Whether the seller is told that something here was not read. */
export const isMisread = (health: Health): boolean => health === 'partial' || health === 'unreadable';
