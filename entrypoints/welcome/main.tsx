import { render } from 'preact';
import '../../components/base.css';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { openWelcome } from '../../components/welcome/welcome-model';

render(<WelcomePage />, document.getElementById('root')!);
void openWelcome();
