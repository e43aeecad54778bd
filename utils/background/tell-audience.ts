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

/** `Jane Doe Post to Anyone`, as LinkedIn's button for it says. */
const postTo =
  /^.*?(?:^|\s)(?:post to|plaatsen voor|posten voor|posten an|posten für|publier pour|partager avec)\s+/i;

/**
 * The audience that the name of a control tells. Of a name with more in it (`Public, anyone can quote`) only a wide audience is believed, as a
 * narrow one would comfort where it may be about something else.
 */
function readAudience(network: string, cue: string): ReturnType<typeof matchAudience> {
  const whole = matchAudience(network, cue) ?? matchAudience(network, cue.replace(postTo, ''));
  if (whole) return whole;
  const part = /^[^,;:(·|]{2,40}(?=[,;(·|])/.exec(cue)?.[0];
  const told = part === undefined ? null : matchAudience(network, part);
  return told?.audience === 'public' || told?.audience === 'members' ? told : null;
}

/** Who will see it, by the controls beside the composer; where they do not tell, that they do not, and who might at the widest. */
export function tellAudience(
  t: NoticeTranslator,
  { network }: Pick<ComposePlace, 'network'>,
  cues: readonly string[],
): string {
  for (const text of cues) {
    const told = readAudience(network ?? '', text);
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
