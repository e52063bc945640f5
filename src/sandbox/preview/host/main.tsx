import { createRoot } from 'react-dom/client';
import type { PageKind, PageSetup } from '../shapes.ts';
import { AppPage } from './AppPage.tsx';
import { RecordPage } from './RecordPage.tsx';
import './styles/page.css';
import './styles/record.css';
import './styles/text.css';
import './styles/controls.css';
import './styles/fields.css';
import './styles/data.css';
import './styles/overlays.css';

/** The server says in the page what it is about. */
const place = document.querySelector<HTMLElement>('#preview');
if (place) {
  const { kind = 'company', id = '', title = '', setup = '{}' } = place.dataset;
  const pageSetup = JSON.parse(setup) as PageSetup;
  const pageKind = kind as PageKind;
  createRoot(place).render(
    pageKind === 'company' || pageKind === 'contact' ? (
      <RecordPage kind={pageKind} id={id} title={title} setup={pageSetup} />
    ) : (
      <AppPage kind={pageKind} title={title} setup={pageSetup} />
    ),
  );
}
