import type { Recipient } from './define';

/** Leaves are all files here but the engine's own, which are told by their first word. */
const modules = import.meta.glob<Recipient>(
  [
    './*.ts',
    '!./{define,registry,flatten}.ts',
    '!./{decode,event,find,judge,junk,list,read,scan,split}-*.ts',
  ],
  { eager: true, import: 'default' },
);

/** Every company, by id, in alphabetical order. */
export const recipients: ReadonlyMap<string, Recipient> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((recipient) => [recipient.id, recipient]),
);
