import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadText } from './lib/i18n/loaded-texts.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
// early.js has set the language; its words are on their way before anything is drawn.
await loadText(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
// The serif comes in a hundred slices; its list of them must not stand before the first paint.
requestAnimationFrame(() => void import('./styles/serif.ts'));
