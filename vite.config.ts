import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page: sources in `web`, built into `dist/web`, which the server hands out. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content policy allows no data addresses for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 640,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Charts come after the first paint: nothing that the page starts with may stand in this file.
          groups: [{ name: 'echarts', test: /[\\/]node_modules[\\/](echarts|zrender)[\\/]/ }],
        },
      },
    },
  },
});
