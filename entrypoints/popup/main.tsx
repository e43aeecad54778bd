import { render } from 'preact';
import '../../components/base.css';
import { PopupPage } from '../../components/popup/PopupPage';
import { followTab, openPopup } from '../../components/popup/popup-model';

// The shell of index.html stands until there is something to say.
await openPopup();
const root = document.getElementById('root')!;
root.replaceChildren();
render(<PopupPage />, root);
await followTab();
