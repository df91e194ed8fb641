import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyFiles } from './scripts/lib/early-files.ts';

/** The page: sources in `web`, built into `dist/web`, which the server hands out. */
export default defineConfig({
  root: 'web',
  plugins: [react(), earlyFiles()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content policy allows no data addresses for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 640,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the page starts with is one script and one style sheet: each file more is a way there and back.
            { name: 'first', tags: ['$initial'] },
            // Charts come after the first paint: nothing that the page starts with may stand in this file.
            { name: 'echarts', test: /[\\/]node_modules[\\/](echarts|zrender)[\\/]/ },
          ],
        },
      },
    },
  },
});
