// The console's build: one shell that loads at once, every screen on demand, into dist/web/assets with
// hashed names. Styles stay in files, because the page's CSP allows no inline ones without its nonce.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env.FUMAO_SERVER ?? 'http://127.0.0.1:8090'

// oxlint-disable-next-line import/no-default-export -- vite reads the default export
export default defineConfig({
  root: place('.'),
  plugins: [react(), nonceForEveryStyle(), compressed()],
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

/** Writes each script and style compressed beside itself, so that the server need not compress at all. */
function compressed(): Plugin {
  return {
    name: 'fumao-compressed',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(?:js|css)$/.test(file))) {
        const bytes = readFileSync(join(dir, name))
        if (bytes.length < 1024) continue
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes, { params: quality }))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
