/** What Firefox alone gives to scripts of an extension: the page's window as the page has it. */
interface Waivable {
  wrappedJSObject?: Window & typeof globalThis;
}

/**
 * The page's own constructors. Firefox gives a page nothing out of a `DataTransfer` that an extension filled, as its contents
 * belong to whoever put them in; made and filled in the page's world they are the page's. No page learns more by putting its
 * own in their place: these files are on their way to it.
 */
export function findWorld(view: Window & typeof globalThis): Window & typeof globalThis {
  const own = (view as Waivable).wrappedJSObject;
  return own ?? view;
}

/** Files, and texts where there were any, as something dropped or pasted carries them. */
export function makeCarrier(
  view: Window & typeof globalThis,
  files: readonly File[],
  texts: readonly { type: string; data: string }[] = [],
): DataTransfer {
  const carrier = new (findWorld(view).DataTransfer)();
  fillCarrier(carrier, files, texts);
  return carrier;
}

export function fillCarrier(
  carrier: DataTransfer,
  files: readonly File[],
  texts: readonly { type: string; data: string }[],
): void {
  for (const file of files) carrier.items.add(file);
  for (const { type, data } of texts) carrier.setData(type, data);
}
