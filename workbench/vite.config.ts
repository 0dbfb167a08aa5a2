import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// `npm run dev` beside a running `npm start`: the API answers only its own origin.
const API = 'http://127.0.0.1:4170'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    rolldownOptions: { checks: { pluginTimings: false } },
    // The policy of the server lets in files, not data: URLs in scripts or fetches.
    assetsInlineLimit: 0,
    // MapLibre is one file of about a megabyte, loaded when a map is first drawn.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '/api': { target: API, changeOrigin: true, headers: { origin: API } } },
  },
})
