/** Where the settings stand in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/** Where the background notes on which host each account and marketplace was seen last: it changes with the first one. */
export const LAST_HOSTS_KEY = 'lastHosts';
