/**
 * Names that our oldest browsers, Chrome 120 and Firefox 140, do not know; the browsers that the tests run in do, so only this
 * table can tell. Versions: MDN's browser compatibility data, 2026-11.
 */
export const TOO_NEW: readonly { name: string; token: RegExp; since: string }[] = [
  { name: 'Temporal', token: /\bTemporal\b/, since: 'Chrome 144' },
  { name: 'scheduler', token: /\bscheduler\s*\??\.\s*(?:yield|postTask)\b/, since: 'Chrome 129, Firefox 142' },
  { name: 'Promise.try', token: /\bPromise\.try\b/, since: 'Chrome 128' },
  {
    name: 'Set arithmetic',
    token: /(?<!\bz)\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    since: 'Chrome 122',
  },
  {
    name: 'iterator helpers',
    token:
      /(?<!\bObject)\.(?:values|keys|entries|matchAll)\([^()]*\)\s*\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(|\bIterator\.\w/,
    since: 'Chrome 122',
  },
  { name: 'Array.fromAsync', token: /\bArray\.fromAsync\b/, since: 'Chrome 121' },
  { name: 'Map.getOrInsert', token: /\.getOrInsert(?:Computed)?\(/, since: 'Chrome 145' },
  { name: 'RegExp.escape', token: /\bRegExp\.escape\b/, since: 'Chrome 136' },
  { name: 'regular expression modifiers', token: /\(\?[ims]+(?:-[ims]+)?:/, since: 'Chrome 125' },
  { name: 'Error.isError', token: /\bError\.isError\b/, since: 'Chrome 134' },
  { name: 'Math.sumPrecise', token: /\bMath\.(?:sumPrecise|f16round)\b/, since: 'Chrome 135 and later' },
  {
    name: 'bytes as base64 or hex',
    token: /\b(?:fromBase64|toBase64|setFromBase64|fromHex|toHex|setFromHex)\b/,
    since: 'Chrome 140',
  },
  { name: 'Intl.DurationFormat', token: /\bDurationFormat\b/, since: 'Chrome 129' },
  { name: 'URL.parse', token: /\bURL\.parse\b/, since: 'Chrome 126' },
  { name: 'URLPattern', token: /\bURLPattern\b/, since: 'Firefox 142' },
  { name: 'using declarations', token: /^\s*(?:await\s+)?using\s+\w+\s*=/, since: 'Chrome 134' },
  { name: 'Blob.bytes', token: /\.bytes\(\)/, since: 'Chrome 132' },
  { name: 'ReadableStream.from', token: /\bReadableStream\.from\b/, since: 'Chrome: none' },
  { name: 'view transitions', token: /\bstartViewTransition\b|@view-transition\b/, since: 'Firefox 144' },
  {
    name: 'the Navigation API',
    token: /\b(?:window|globalThis|self)\.navigation\b|\bnavigation\.(?:navigate|currentEntry)\b/,
    since: 'Firefox 147',
  },
  { name: 'CloseWatcher', token: /\bCloseWatcher\b|\brequestClose\(|\bclosedby\b/, since: 'Chrome 126 and later' },
  { name: 'invoker commands', token: /\bcommand[fF]or\b/, since: 'Chrome 135, Firefox 144' },
  { name: 'moveBefore', token: /\bmoveBefore\b/, since: 'Chrome 133' },
  {
    name: 'getHTML and setHTML',
    token: /\b(?:getHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe)\b/,
    since: 'Chrome 124 and later',
  },
  { name: 'storage getKeys', token: /\.getKeys\(\)/, since: 'Chrome 130' },
  {
    name: 'anchor positioning',
    token: /\b(?:anchor-name|position-anchor|position-area|position-try)\b|\banchor(?:-size)?\(/,
    since: 'Chrome 125, Firefox 147',
  },
  { name: 'field-sizing', token: /\bfield-sizing\b/, since: 'Chrome 123, Firefox 152' },
  { name: 'interpolate-size', token: /\binterpolate-size\b|\bcalc-size\(/, since: 'Chrome 129' },
  { name: 'light-dark()', token: /\blight-dark\(/, since: 'Chrome 123' },
  { name: '@scope', token: /@scope\b/, since: 'Firefox 146' },
  {
    name: ':open and ::details-content',
    token: /(?<!popover-):open\b|::details-content\b/,
    since: 'Chrome 131 and later',
  },
];
