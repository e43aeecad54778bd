import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { newEffort, restless, runSliced } from '../../utils/dom/runner';
import { createView } from '../../utils/dom/view';
import type { Identity, ReadOutcome, Sighting } from '../../utils/model/sighting';
import type { NetworkReader } from '../../utils/networks/define';

export interface Reading {
  identity: Identity | null;
  outcome: ReadOutcome | null;
  sightings: Sighting[];
  steps: number;
}

/** Parses HTML as a saved page: no scripts run, nothing is loaded. */
export function openHtml(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    } as never,
  });
  // Not document.write: happy-dom reports some valid pages as broken there.
  const parser = new window.DOMParser();
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}

/** Runs a reader over HTML as the content script would: identify first, then read where the page is of a kind it reads. */
export async function readHtml(reader: NetworkReader, html: string, url: string): Promise<Reading> {
  const address = new URL(url);
  const view = createView(openHtml(html, url), address);
  const effort = newEffort();
  const sightings: Sighting[] = [];
  const identity = await runSliced(
    reader.identify(view, reader.network.locate(address)),
    () => {},
    effort,
    restless,
  );
  let outcome: ReadOutcome | null = null;
  if (identity && identity.health === 'ok' && reader.network.fields[identity.page]) {
    outcome = await runSliced(reader.read(view, identity), (item) => sightings.push(item), effort, restless);
  }
  return { identity, outcome, sightings, steps: effort.steps };
}

export function readFile(path: string): string {
  return readFileSync(path, 'utf8');
}
