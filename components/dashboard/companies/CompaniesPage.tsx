import { useMemo } from 'preact/hooks';
import { sumByCompany, sumBySite } from '../../../utils/audit/sum-sharing';
import type { Managed } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import type { Sharing } from '../../../utils/model/sharing';
import { listSources } from '../../../utils/recipients/list-sources';
import { recipients } from '../../../utils/recipients/registry';
import { isGrantFixed } from '../../../utils/store/read-watching';
import { tellDay } from '../../../utils/store/record-sharing';
import { isHeld } from '../../find-lock';
import page from '../DashboardPage.module.css';
import * as model from '../dashboard-model';
import type { Route } from '../route';
import { CompaniesView } from './CompaniesView';
import { ConsentList } from './ConsentList';
import { askForget, startWatching, stopWatching } from './companies-actions';
import { type Browsing, browsing, nameCompany, nameProvider } from './companies-model';
import { countDays } from './count-days';
import { makeCompanyLine, makeSiteLine } from './describe-sums';
import { nameSources } from './name-sources';
import { SharingDetail } from './SharingDetail';
import { SharingWarnings } from './SharingWarnings';
import { SourceList } from './SourceList';
import { WatchPanel } from './WatchPanel';

/** The root of *Companies*: everything counted, or one company, or one site. */
export function CompaniesPage({ route }: { route: Route }) {
  const data = browsing.value;
  const settings = model.settings.value;
  if (!data || !settings) return <p class={page.loading}>{model.wordsNow()('dashboard.loading')}</p>;
  if (route.about !== null) return <OnePage key={route.about} data={data} by={route.by} id={route.about} />;
  return <ListPage data={data} by={route.by} settings={settings} />;
}

function ListPage({ data, by, settings }: { data: Browsing; by: Route['by']; settings: Settings }) {
  const { rows } = data;
  const sums = useMemo(() => ({ companies: sumByCompany(rows), sites: sumBySite(rows) }), [rows]);
  return (
    <CompaniesView
      by={by}
      companies={sums.companies}
      sites={sums.sites}
      nameCompany={nameCompany}
      watch={
        <WatchPanel
          watching={data.watching}
          keeping={settings.keepSharing}
          counted={rows.length > 0}
          known={recipients.size}
          heldBy={findHolder(settings, data.watching)}
          isGranted={data.granted}
          onStart={() => void startWatching()}
          onStop={() => void stopWatching()}
        />
      }
      warnings={<Warnings findings={data.findings} />}
      consents={
        (data.consents.length > 0 || rows.length > 0) && (
          <ConsentList consents={data.consents} explained={data.explained} nameProvider={nameProvider} />
        )
      }
    />
  );
}

/** Whoever was asked for the permission can give it back, whatever their organisation sets. */
function findHolder({ managed, featuresOff }: Settings, watching: boolean): Managed | null {
  const isKept = watching ? isGrantFixed() : featuresOff.includes('watch-sites');
  return isKept && isHeld(managed, 'features-off', 'watch-sites') ? managed : null;
}

function Warnings({ findings, here }: Pick<Browsing, 'findings'> & { here?: string }) {
  return (
    <SharingWarnings
      findings={findings}
      here={here}
      onDismiss={(finding) => void model.dismiss(finding)}
      onRestore={(finding) => void model.restore(finding)}
    />
  );
}

interface OneProps {
  data: Browsing;
  by: Route['by'];
  id: string;
}

function OnePage({ data, by, id }: OneProps) {
  const isCompany = by === 'company';
  const rows: Sharing[] = data.rows.filter((row) => (isCompany ? row.company : row.site) === id);
  const company = isCompany ? sumByCompany(rows)[0] : undefined;
  const site = isCompany ? undefined : sumBySite(rows)[0];
  const name = isCompany ? nameCompany(id) : id;
  const findings = data.findings.filter(
    ({ sharing, evidence }) =>
      sharing !== undefined &&
      sharing.company !== null &&
      (isCompany ? sharing.company === id : evidence.some(({ shown }) => shown === id)),
  );
  return (
    <SharingDetail
      of={by}
      name={name}
      aka={(isCompany && recipients.get(id)?.aka) || []}
      sum={company ?? site ?? null}
      lines={
        company?.sites.map((sum) => makeSiteLine(sum.site, sum, sum.count)) ??
        site?.companies.map((sum) => makeCompanyLine(sum.company, sum, sum.count, nameCompany)) ??
        []
      }
      days={countDays(rows, tellDay(Date.now()))}
      contacts={data.contacts}
      warnings={<Warnings findings={findings} {...(isCompany && { here: id })} />}
      sources={
        isCompany && (
          <SourceList load={async () => nameSources(await listSources(id), recipients.get(id) ?? null)} />
        )
      }
      onForget={() => askForget(isCompany ? { company: id } : { site: id }, name)}
    />
  );
}
