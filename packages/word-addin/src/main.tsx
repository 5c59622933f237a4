import { createRoot } from 'react-dom/client';
import { createAsk } from './check/checker.ts';
import { chooseHost } from './host/choose.ts';
import { App } from './pane/app.tsx';
import { createPane } from './pane/pane.ts';
import './host/page/page.css';
import './pane/pane.css';
import './pane/report.css';

/** The address of the settings stands in the address of this page, where the manifest puts it. */
const SETTINGS = 'settings';

const page = document.createElement('main');
page.className = 'page';
document.body.append(page);

const ask = createAsk();
const host = await chooseHost(page, (file) => ask('read', file));
const inWord = host.kind === 'word';
// In Word the pane is all there is; in a browser it stands beside the letter.
if (inWord) page.remove();
const pane = document.createElement(inWord ? 'main' : 'aside');
pane.setAttribute('aria-label', 'Controle van de brief');
pane.className = 'pane-root';
document.body.append(pane);
document.body.dataset.host = host.kind;
createRoot(pane).render(<App pane={createPane(host, ask, new URLSearchParams(location.search).get(SETTINGS))} />);
