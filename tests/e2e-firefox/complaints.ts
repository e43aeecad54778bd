import { uuid } from '../../scripts/lib/firefox-commands';
import type { Stage } from './stage';

/**
 * Errors and broken policies that Firefox logged about the extension's own files since the last call: exceptions in
 * its pages, its background and its content script, and whatever its content security policy stopped.
 */
export function takeComplaints({ firefox }: Stage): Promise<string[]> {
  return firefox.runPrivileged((mark) => {
    const found = Services.console
      .getMessageArray()
      .map((message) => ({
        text: String(message.errorMessage ?? message.message ?? ''),
        from: String(message.sourceName ?? ''),
        // 0 is an error; 1, a warning.
        flags: message.flags ?? 0,
      }))
      .filter(({ text, from, flags }) => {
        // A tab or a background page closed while an answer was under way: what mattered is said again.
        if (text.includes('after context unloaded')) return false;
        // The probing page reaching for the extension's files, in vain.
        if (/may not load or link to|Module source URI is not allowed/.test(text)) return false;
        const ours = from.includes(mark) || text.includes(mark);
        return ours && (flags % 2 === 0 || /content security policy/i.test(text));
      })
      .map(({ text, from }) => `${text} (${from})`);
    Services.console.reset();
    return found;
  }, uuid);
}

declare const Services: {
  console: {
    getMessageArray(): { message?: string; errorMessage?: string; sourceName?: string; flags?: number }[];
    reset(): void;
  };
};
