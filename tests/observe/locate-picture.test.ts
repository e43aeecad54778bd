// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { locatePicture } from '../../utils/observe/locate-picture';

const show = (src: string) => {
  document.body.innerHTML = `<main><h1>Jane</h1><img class="avatar" alt="Jane" src="${src}"></main>`;
  return locatePicture(document, ['jane']);
};

it('finds no picture where one stands in for a missing one, which two accounts would share', () => {
  expect(show('https://cdn.example.com/u/1/jane.jpg')).toMatchObject({ problem: 'not-shown' });
  expect(show('https://cdn.example.com/img/default_avatar.png')).toMatchObject({ problem: 'no-picture' });
});
