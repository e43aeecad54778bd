import { useEffect } from 'preact/hooks';
import { isGrantFixed } from '../../../utils/store/read-watching';
import type { Said } from '../../Toast';
import { useWords } from '../../words-context';
import { AddressView } from './AddressView';
import { ConsentView } from './ConsentView';
import { SharingWordsContext } from './sharing-words';
import { VisitSection } from './VisitSection';
import * as model from './visit-model';
import { WatchOffer } from './WatchOffer';

interface Props {
  tab: { id: number; url: string | null; isPrivate: boolean } | null;
  say: (said: Said | null) => void;
}

/** What stands first in the popup: on a consent page what is asked. Keeps the part up to date as well. */
export function VisitFirst({ tab }: Pick<Props, 'tab'>) {
  const { locale } = useWords();
  useEffect(() => void model.speak(locale), [locale]);
  useEffect(() => model.listen(), []);
  useEffect(() => {
    if (tab?.url) void model.follow({ ...tab, url: tab.url });
  }, [tab?.id, tab?.url]);
  const [words, shown] = [model.words.value, model.consent.value];
  if (!words || !shown) return null;
  return (
    <SharingWordsContext.Provider value={words}>
      <ConsentView shown={shown} />
    </SharingWordsContext.Provider>
  );
}

/** What stands beneath everything else: who learns of this visit, the page's address, watching other sites. */
export function VisitThen({ tab, say }: Props) {
  const words = model.words.value;
  if (!words || !model.tab.value || !tab) return null;
  if (tab.isPrivate) return <p>{words('visit.private')}</p>;
  return (
    <SharingWordsContext.Provider value={words}>
      <VisitSection
        visit={model.visit.value}
        contacts={model.contacts.value}
        problem={model.problem.value}
        isWatching={model.watching.value === true}
        isChecking={model.isChecking.value}
        onCheck={() => model.check(say)}
      />
      <AddressView cleaned={model.cleaned.value} onCopy={() => void model.copyAddress(say)} />
      <WatchOffer
        isOn={model.watching.value}
        isGranted={isGrantFixed()}
        onWatch={() => void model.watch(say)}
        onStop={() => void model.stopWatching(say)}
      />
    </SharingWordsContext.Provider>
  );
}
