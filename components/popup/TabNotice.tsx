import type { ComponentChildren } from 'preact';
import { isFeatureOff } from '../../utils/model/feature-off';
import type { Settings } from '../../utils/model/settings';
import { Button } from '../Button';
import { isHeld } from '../find-lock';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { useWords } from '../words-context';
import type { View } from './choose-view';
import { HeldLine } from './HeldLine';
import { KnownAccounts } from './KnownAccounts';

/** What a notice can offer; the page root knows how. */
export interface TabActions {
  onRead: () => void;
  onClaim: () => void;
  onAllow: () => void;
  onReload: () => void;
  onResume: () => void;
  onSwitchOn: (network: string) => void;
  onInspect: () => void;
  onDashboard: () => void;
}

type Plain = Exclude<View, { kind: 'own' | 'looking' | 'settings' }>;

interface Props {
  view: Plain;
  settings: Settings;
  actions: TabActions;
}

/** Every state of a tab other than an own account that was read: what it is, and the one step that helps. */
export function TabNotice({ view, settings, actions }: Props) {
  const t = useWords();
  const main = (text: string, onClick: () => void) => (
    <Button kind="main" onClick={onClick}>
      {text}
    </Button>
  );
  const notice = (title: string, text: string, step?: ComponentChildren, more?: ComponentChildren) => (
    <Notice title={title} actions={step}>
      <p>{text}</p>
      {more}
    </Notice>
  );
  const inspect = <Button onClick={actions.onInspect}>{t('popup.inspect.action')}</Button>;
  const network = 'network' in view ? nameNetwork(t, view.network) : '';
  const { managed } = settings;
  /** Who holds it, where they do; else the step. */
  const unlessHeld = (key: string, element: string, step: ComponentChildren) =>
    isHeld(managed, key, element) ? <HeldLine managed={managed} /> : step;

  const isOff = isFeatureOff(settings, 'read-any-page');

  switch (view.kind) {
    case 'damaged':
      return notice(
        t('popup.damaged.title'),
        t('popup.damaged.text'),
        main(t('popup.damaged.action'), actions.onDashboard),
      );
    case 'browser-page':
      return notice(t('popup.browserPage.title'), t('popup.browserPage.text'));
    case 'private':
      return notice(t('popup.private.title'), t('popup.private.text'));
    case 'paused':
      return notice(
        t('popup.paused.title', { host: view.host }),
        t('popup.paused.text'),
        unlessHeld('paused-hosts', view.host, main(t('popup.paused.action'), actions.onResume)),
      );
    case 'off':
      return notice(
        t('popup.off.title', { network }),
        t(isHeld(managed, 'networks-off', view.network) ? 'popup.off.held' : 'popup.off.text'),
        unlessHeld(
          'networks-off',
          view.network,
          main(t('popup.off.action', { network }), () => actions.onSwitchOn(view.network)),
        ),
      );
    case 'own-unread':
      return notice(
        t('popup.claiming.title'),
        t('popup.claiming.text'),
        main(t('popup.reload.action'), actions.onReload),
      );
    case 'not-own':
      return notice(
        t('popup.notOwn.title'),
        t('popup.notOwn.text'),
        <Button onClick={actions.onClaim}>{t('popup.notOwn.action')}</Button>,
        <p>{t('popup.notOwn.hint', { network })}</p>,
      );
    case 'no-profile':
      return notice(
        t('popup.noProfile.title'),
        view.readsProfiles
          ? t('popup.noProfile.text', { network })
          : t('popup.noProfile.hostOnly', { network }),
        inspect,
        <>
          <p>{t('popup.inspect.known')}</p>
          <KnownAccounts known={view.known} />
        </>,
      );
    case 'unreadable':
      return notice(
        t(`health.${view.health}.title`),
        t(`health.${view.health}.text`, { network }),
        <Button onClick={actions.onRead}>{t('popup.again')}</Button>,
        <KnownAccounts known={view.known} />,
      );
    case 'withheld':
      return notice(
        t('popup.withheld.title'),
        t('popup.withheld.text', { host: view.host }),
        main(t('popup.withheld.action', { host: view.host }), actions.onAllow),
      );
    case 'optional':
      return notice(
        t('popup.optional.title', { network }),
        t('popup.optional.text', { network, host: view.host }),
        <>
          {main(t('popup.optional.action', { host: view.host }), actions.onAllow)}
          <Button onClick={actions.onRead}>{t('popup.optional.once')}</Button>
          {inspect}
        </>,
      );
    case 'reload':
      return notice(
        t('popup.reload.title'),
        t('popup.reload.text'),
        main(t('popup.reload.action'), actions.onReload),
      );
    case 'not-network':
      return notice(
        t('popup.notNetwork.title'),
        t('popup.notNetwork.text'),
        <>
          <Button onClick={actions.onRead}>{t('popup.notNetwork.action')}</Button>
          {!isOff && inspect}
        </>,
        isOff ? (
          isHeld(managed, 'features-off', 'read-any-page') && (
            <>
              <p>{t('popup.inspect.off')}</p>
              <HeldLine managed={managed} />
            </>
          )
        ) : (
          <p>{t('popup.inspect.hint')}</p>
        ),
      );
  }
}
