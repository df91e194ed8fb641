/** The gallery: every chart and component in every state, from made-up figures, without a server. Never part of the product. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { loadText } from '../../web/lib/i18n/loaded-texts.ts';
import { SettingsProvider } from '../../web/lib/settings-provider.tsx';
import '../../web/styles/fonts.css';
import '../../web/styles/tokens.css';
import '../../web/styles/base.css';
import './fonts.css';
import { Gallery } from './gallery.tsx';

// Text is measured once, so the faces are there before anything is drawn.
const FACES = ['Inter Variable', 'Inter Latin', 'HarmonyOS Sans SC', 'Noto Serif SC Variable', 'Bounds'];
const loads = FACES.flatMap((face) => [400, 600].map((weight) => `${weight} 16px "${face}"`));
await Promise.all([loadText('zh'), loadText('en')]);
await Promise.allSettled(loads.map((face) => document.fonts.load(face, '目标0≥“—')));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Router>
        <SettingsProvider>
          <Gallery />
        </SettingsProvider>
      </Router>
    </QueryClientProvider>,
  );
}
