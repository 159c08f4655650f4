/** Where the settings stand in the browser's local storage. */
export const SETTINGS_KEY = 'settings';
