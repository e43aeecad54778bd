/** The only door to the extension APIs (webextension-polyfill behind WXT's module). */
export { browser } from 'wxt/browser';
