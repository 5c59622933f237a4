import { connectOffice } from './connect-office.ts';

// In the frame of the pane, in the place of what the CDN gives: the document is in the page around it.
connectOffice(window.parent.fakeWord);
