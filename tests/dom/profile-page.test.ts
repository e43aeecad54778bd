import { expect, it } from 'vitest';
import { asText, get } from '../../utils/dom/json';
import { findPerson, findSubject, readActionCount } from '../../utils/dom/profile-page';
import { createView } from '../../utils/dom/view';
import { openHtml } from '../networks/read-fixture';

const graph = {
  '@graph': [
    { '@type': 'Article', author: { '@type': 'Person', name: 'Kim', url: 'https://example.com/in/kim' } },
    { '@type': 'ProfilePage', mainEntity: { '@id': '#sam' } },
    {
      '@id': '#sam',
      '@type': 'Person',
      name: 'Sam',
      url: 'https://example.com/in/sam/?trk=x',
      interactionStatistic: [
        { interactionType: 'https://schema.org/WriteAction', userInteractionCount: 3 },
        { interactionType: { '@type': 'FollowAction' }, userInteractionCount: 12 },
      ],
    },
  ],
};
const html = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
const view = createView(openHtml(html, 'https://example.com/in/sam'), new URL('https://example.com/in/sam'));

function end<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

it('follows the main entity and takes it for its own handle only', () => {
  expect(asText(get(end(findSubject(view, 'Sam'))?.person, 'name'))).toBe('Sam');
  expect(end(findSubject(view, 'kim'))).toBeNull();
});

it('finds a person by their address', () => {
  expect(get(end(findPerson(view, 'sam')), 'name')).toBe('Sam');
  expect(end(findPerson(view, 'in'))).toBeNull();
});

it('reads the count of one action', () => {
  const person = end(findPerson(view, 'sam'));
  expect(readActionCount(person, 'FollowAction')).toBe('12');
  expect(readActionCount(person, 'SubscribeAction')).toBeNull();
});
