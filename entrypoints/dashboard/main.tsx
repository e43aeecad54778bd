import { render } from 'preact';
import '../../components/base.css';
import { DashboardPage } from '../../components/dashboard/DashboardPage';
import { openDashboard } from '../../components/dashboard/dashboard-model';

render(<DashboardPage />, document.getElementById('root')!);
void openDashboard();
