import { useEffect } from 'preact/hooks';
import { isFeatureOff } from '../../../utils/model/feature-off';
import type { FeatureId } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import { isGrantFixed } from '../../../utils/store/read-watching';
import { isHeld } from '../../find-lock';
import type { Said } from '../../Toast';
import { useWords } from '../../words-context';
import type { OfferedSite } from '../choose-view';
import { HeldLine } from '../HeldLine';
import { AddressView } from './AddressView';
import { ConsentView } from './ConsentView';
import { OffNote } from './OffNote';
import { SiteOffer } from './SiteOffer';
import { SharingWordsContext } from './sharing-words';
import { VisitSection } from './VisitSection';
import * as model from './visit-model';
import { WatchOffer } from './WatchOffer';

interface Props {
  tab: { id: number; url: string | null; isPrivate: boolean } | null;
  settings: Settings;
  /** One that the person could let Vitrine in on. */
  site: OfferedSite | null;
  onAllow: () => void;
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

/** What stands beneath everything else: who learns of this visit, the page's address, watching other sites; less what is switched off. */
export function VisitThen({ tab, settings, site, onAllow, say }: Props) {
  const words = model.words.value;
  if (!words || !model.tab.value || !tab) return null;
  if (tab.isPrivate) return <p>{words('visit.private')}</p>;
  const may = (feature: FeatureId) => !isFeatureOff(settings, feature);
  // What the person switched off themselves is offered again: a press switches it on.
  const isWatchHeld = isHeld(settings.managed, 'features-off', 'watch-sites');
  const mayWatch = may('watch-sites') || !isWatchHeld;
  // Whoever was asked for the permission can give it back, whatever their organisation sets.
  const mustWatch = isWatchHeld && model.watching.value === true && isGrantFixed();
  return (
    <SharingWordsContext.Provider value={words}>
      {site && <SiteOffer site={site} by={settings.managed?.by ?? ''} onAllow={onAllow} />}
      <VisitSection
        visit={model.visit.value}
        contacts={model.contacts.value}
        problem={model.problem.value}
        isWatching={model.watching.value === true}
        isChecking={model.isChecking.value}
        onCheck={may('check-visit') ? () => model.check(say) : undefined}
      />
      <AddressView
        cleaned={model.cleaned.value}
        onCopy={may('clean-address') ? () => void model.copyAddress(say) : undefined}
      />
      {mayWatch && (
        <WatchOffer
          isOn={model.watching.value}
          isGranted={model.isGranted.value}
          onWatch={() => void model.watch(say)}
          onStop={mustWatch ? undefined : () => void model.stopWatching(say)}
        />
      )}
      {mustWatch && <HeldLine managed={settings.managed} />}
      <OffNote settings={settings} />
    </SharingWordsContext.Provider>
  );
}
