// The console's build: one shell that loads at once, every screen on demand, into dist/web/assets with
// hashed names. Styles stay in files, because the page's CSP allows no inline ones without its nonce.

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env.FUMAO_SERVER ?? 'http://127.0.0.1:8080'

// oxlint-disable-next-line import/no-default-export -- vite reads the default export
export default defineConfig({
  root: place('.'),
  plugins: [react()],
  build: {
    outDir: place('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': server } },
})
