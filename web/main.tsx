import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadText } from './lib/i18n/loaded-texts.ts';
import { whenIdle } from './lib/when-idle.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
// early.js has set the language; its words are on their way before anything is drawn.
await loadText(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
if (root !== null) {
  const page = createRoot(root);
  // As a transition the first drawing gives way to whatever the reader does.
  startTransition(() => {
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
// The serif comes in a hundred slices; its list of them stands in nobody's way.
whenIdle(() => void import('./styles/serif.ts'));
