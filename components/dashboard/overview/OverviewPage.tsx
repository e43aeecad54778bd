import { useEffect } from 'preact/hooks';
import { AccountsView } from '../AccountsView';
import { browsing } from '../companies/companies-model';
import * as dashboard from '../dashboard-model';
import { listSteps } from './guide-steps';
import * as model from './overview-model';

/** The root of the overview: what is known of each account, and what changed since it was last looked at. */
export function OverviewPage() {
  useEffect(() => model.followOverview(), []);
  const data = dashboard.data.value!;
  const plans = dashboard.plans.value;
  const news = model.news.value;
  const looks = news?.looks;
  const steps =
    looks && !looks.guideHidden && browsing.value
      ? listSteps({ ...data, plans, watching: browsing.value.watching, historySeen: looks.historySeen })
      : [];
  return (
    <AccountsView
      data={data}
      plans={plans}
      observations={dashboard.observations.value}
      news={news}
      lines={model.lines.value}
      steps={steps.every(({ done }) => done) ? [] : steps}
      now={Date.now()}
      days={model.lineDays}
      onShown={(accounts) => void model.readNewLines(accounts)}
      onShowFinding={model.showFinding}
      onShowObservations={(account) => void dashboard.showObservations(account)}
      onHideGuide={() => void model.hideGuide()}
      onClaim={dashboard.claim}
    />
  );
}
