// The console's build: one shell that loads at once, every screen on demand, into dist/web/assets with
// hashed names. Styles stay in files, because the page's CSP allows no inline ones without its nonce.

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env.FUMAO_SERVER ?? 'http://127.0.0.1:8090'

// oxlint-disable-next-line import/no-default-export -- vite reads the default export
export default defineConfig({
  root: place('.'),
  plugins: [react(), nonceForEveryStyle()],
  build: {
    outDir: place('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': server } },
})

/**
 * antd gives its style tags the nonce of ConfigProvider, save for two helpers that measure scroll bars and
 * lock scrolling: those would be blocked by the page's CSP. The one function that makes style tags takes the
 * page's nonce where it was given none; the build fails if that function has changed.
 */
function nonceForEveryStyle(): Plugin {
  const given = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }'
  const always =
    'styleNode.nonce = csp?.nonce ?? document.querySelector(\'meta[name="csp-nonce"]\')?.content ?? "";'
  return {
    name: 'fumao-nonce-for-every-style',
    transform(code, id) {
      if (!/@rc-component[\\/]util[\\/]es[\\/]Dom[\\/]dynamicCSS\.js/.test(id)) return null
      if (!code.includes(given)) this.error(`${id} no longer sets the nonce as expected`)
      return { code: code.replace(given, always), map: null }
    },
  }
}
