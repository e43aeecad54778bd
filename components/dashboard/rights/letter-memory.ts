import { signal } from '@preact/signals';

/** What a person types about themselves, so that the next network's letter has it too. In memory alone: it goes with the page. */
export const writer = signal({ name: '', sender: '' });
