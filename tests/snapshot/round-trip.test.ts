import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExpectedSettings, openPage, readSettingsPage } from '../../scripts/lib/settings-page';
import { writeFixture } from '../../scripts/lib/write-fixture';
import { onOffRoles } from '../../utils/model/control';
import { settingsOf } from '../../utils/networks/settings';
import { type Snapshot, snapshotSchema } from '../../utils/snapshot/format';
import { takeStripped } from './take';

/*
 * Page → snapshot → file → fixture → finder: what stood on the page in its own words is found again in the page without them. The
 * pages are those made by hand for the evaluation.
 */
interface Gold {
  file: string;
  url: string;
  network: string | null;
}
const folder = join(import.meta.dirname, '../eval-settings');
const pages = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold[];

/** Names and chosen texts are other ones in the fixture; what they are and how they stand is the same. */
const shape = ({ page, controls, settings }: ExpectedSettings) => ({
  page,
  settings,
  controls: controls.map(({ role, value, visible }) => [
    role,
    visible,
    onOffRoles.has(role) ? value : value !== null,
  ]),
});

describe('a page made of a snapshot', () => {
  it.each(pages)('has the controls and settings of its model: $file', ({ file, url, network }) => {
    const settings = (network !== null && settingsOf.get(network)) || null;
    const view = openPage(readFileSync(join(folder, file), 'utf8'), url);
    const model = readSettingsPage(view, settings);
    const snapshot = snapshotSchema.parse(
      JSON.parse(JSON.stringify(takeStripped(view, network))),
    ) as Snapshot;
    const copy = readSettingsPage(openPage(writeFixture(snapshot, settings), url), settings);
    expect(shape(copy)).toEqual(shape(model));
  });
});
