import { isFeatureOff } from '../../../utils/model/feature-off';
import { isHeld } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Notice } from '../../Notice';
import { usePageWords } from '../../page-words';
import * as dashboard from '../dashboard-model';
import { listNetworkRows, NetworkMetadata } from './NetworkMetadata';
import { PhotosView } from './PhotosView';
import * as model from './photos-model';

/** The root of *Photos*: shows the list of chosen files and hands on what the person does. */
export function PhotosPage() {
  const t = usePageWords();
  const settings = dashboard.settings.value!;
  if (isFeatureOff(settings, 'photos')) {
    const held = isHeld(settings.managed, 'features-off', 'photos');
    return (
      <Notice
        title={t('photos.off.title')}
        actions={held ? undefined : <a href="#settings/parts">{t('photos.off.open')}</a>}
      >
        <p>{t(held ? 'photos.off.held' : 'photos.off.text')}</p>
        {held && <ManagedLine managed={settings.managed} />}
      </Notice>
    );
  }
  return (
    <PhotosView
      rows={model.rows.value}
      work={model.work.value}
      zipped={model.zipped.value}
      onFiles={model.addPhotos}
      onStop={model.stopWork}
      onGoOn={() => void model.readWaiting()}
      onClear={model.clearPhotos}
      onCopy={(row) => void model.saveCopy(row)}
      onZip={() => void model.saveZip()}
    >
      <NetworkMetadata rows={listNetworkRows(t.locale)} />
    </PhotosView>
  );
}
