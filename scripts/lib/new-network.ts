import { settingsOf } from '../../utils/networks/settings';
import { Misuse } from './misuse.ts';
import type { Draft } from './new-files.ts';

/** The folder of a network: four files that pass the checks of types and style, and say nothing yet that nobody confirmed. */
export function draftNetwork(id: string): Draft {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Misuse('A network’s id is in small letters, words parted by “-”: viva-engage.');
  if (settingsOf.has(id)) throw new Misuse(`${id} is in the catalogue.`);
  const name = id
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
  const folder = `utils/networks/${id}`;
  return {
    files: {
      [`${folder}/reader.ts`]: `import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: '${id}',
  name: '${name}',
  access: 'optional',
  hosts: ['*://*.${id}.example/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
`,
      [`${folder}/catalogue.ts`]: `import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: '${id}',
  links: {},
  visibleTo: {},
});
`,
      [`${folder}/settings.ts`]: `import { defineSettings } from '../define-settings';

export default defineSettings({
  id: '${id}',
  research: ['${id}'],
  pages: {},
  settings: [],
});
`,
      [`${folder}/about.ts`]: `import { defineAbout } from '../define-settings';

export default defineAbout({
  id: '${id}',
  settings: {},
  pages: {},
});
`,
    },
    next: [
      `${folder}/reader.ts: name and hosts as the network writes them; \`fields\` and a reading only with fixtures in tests/fixtures/${id}`,
      `${folder}/settings.ts: pages and settings, each with its confidence; ${folder}/about.ts: what each decides, in every language, and its sources`,
      `${folder}/catalogue.ts: addresses and who sees what by the network’s documentation, each with source and date`,
      `utils/networks/names.ts: add ${id} to \`optional\`, and its spelling where it is more than capitals`,
      `\`research\` names the file ../shared/platforms/${id}.json; where there is none, leave the list as the test of the catalogue asks`,
      'npm run generate, then npm test -- --only unit',
    ],
  };
}
