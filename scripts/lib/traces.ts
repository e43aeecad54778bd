/** What may not be in a script that runs in a page, each by a trace that survives minifying. */
const traces: { name: string; pattern: RegExp }[] = [
  { name: 'fetch', pattern: /(?<![\w$.-])(?:(?:globalThis|window|self)\.)?fetch\s*\(/ },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/ },
  { name: 'WebTransport', pattern: /\bWebTransport\b/ },
  { name: 'EventSource', pattern: /\bEventSource\b/ },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { name: 'new Image', pattern: /\bnew\s+(?:(?:globalThis|window|self)\.)?Image\b/ },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/ },
  { name: 'new Function', pattern: /\bnew\s+Function\b/ },
  { name: 'zod', pattern: /\b_zod\b|\$?ZodError\b/ },
  { name: 'preact', pattern: /\bdebounceRendering\b|\b__PREACT|\bgetDerivedStateFromError\b/ },
  // In a content script IndexedDB would be the page's.
  { name: 'idb', pattern: /\bindexedDB\b|\bIDBDatabase\b|\bIDBObjectStore\b/ },
  { name: 'libphonenumber', pattern: /\bisValidPhoneNumber\b|\bnonGeographic\b|\bcountry_calling_codes\b/ },
];

/** Names of everything forbidden that a content bundle's text shows a trace of. */
export function findTraces(text: string): string[] {
  return traces.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}
