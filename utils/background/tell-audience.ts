import { matchAudience } from '../networks/audience-labels';
import type { ComposePlace } from './compose-frame';
import type { NoticeTranslator } from './notice-words';

/** Places of one organisation or workspace: who is not in it sees nothing. */
const inside: readonly string[] = ['salesforce-chatter', 'sharepoint', 'slack', 'viva-engage'];
/** Mostly letters to a few: who sees them at the widest depends on the conversation. */
const conversations: readonly string[] = [
  'discord',
  'google',
  'microsoft',
  'snapchat',
  'telegram',
  'whatsapp',
];

/** Who will see it, by the controls beside the composer; where they do not tell, that they do not, and who might at the widest. */
export function tellAudience(
  t: NoticeTranslator,
  { network }: Pick<ComposePlace, 'network'>,
  cues: readonly string[],
): string {
  for (const text of cues) {
    const told = matchAudience(network ?? '', text);
    if (!told || told.audience === 'unknown') continue;
    const audience = t(`notice.audience.names.${told.audience}`);
    const words = { audience, text: text.trim() };
    return told.confidence === 'low' ? t('notice.audience.guess', words) : t('notice.audience.read', words);
  }
  if (network !== null && conversations.includes(network)) return t('notice.audience.conversation');
  const isInside = network !== null && inside.includes(network);
  const audience = isInside ? t('notice.audience.inside') : t('notice.audience.names.public');
  return t('notice.audience.unread', { audience });
}
