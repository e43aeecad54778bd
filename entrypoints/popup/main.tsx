import { render } from 'preact';
import '../../components/base.css';
import { PopupPage } from '../../components/popup/PopupPage';
import { openPopup } from '../../components/popup/popup-model';

render(<PopupPage />, document.getElementById('root')!);
void openPopup();
