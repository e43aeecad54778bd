/** The only door to the extension APIs (webextension-polyfill behind WXT's module). */
export { type Browser, browser } from 'wxt/browser';
