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
      .map((message) => {
        const error = message instanceof Ci.nsIScriptError ? message : null;
        return {
          text: error?.errorMessage ?? message.message,
          from: error?.sourceName ?? '',
          isWarning: error !== null && (error.flags & Ci.nsIScriptError.warningFlag) !== 0,
        };
      })
      .filter(({ text, from, isWarning }) => {
        // A tab or a background page closed while an answer was under way: what mattered is said again.
        if (/after context unloaded|other side closed connection/.test(text)) return false;
        // The probing page reaching for the extension's files, in vain.
        if (text.includes('may not load or link to')) return false;
        const isOurs = from.includes(mark) || text.includes(mark);
        return isOurs && (!isWarning || /content.security.policy/i.test(text));
      })
      .map(({ text, from }) => `${text} (${from})`);
    Services.console.reset();
    return found;
  }, uuid);
}

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const Services: { console: { getMessageArray(): { message: string }[]; reset(): void } };
