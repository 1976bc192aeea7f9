// What a page complains about while somebody uses it: script errors, console errors, blocks by the content
// security policy, failed replies of the server. A scenario ends with none of them.

import type { Page } from 'playwright-core'

/** Listens from now on; the list fills as the page complains. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  const note = (text: string) => complaints.push(`${new URL(page.url()).pathname}: ${text}`)
  page.on('pageerror', (error) => note(`script error: ${error.message}`))
  page.on('console', (message) => {
    // A refusal (4xx) is an answer that the screen shows; the browser reports it as an error all the same.
    const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(
      message.text(),
    )
    if (message.type() === 'error' && !isRefusal) note(`console: ${message.text()}`)
    if (/Content Security Policy/i.test(message.text())) note(`CSP: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500)
      note(`${response.status()} ${response.request().method()} ${response.url()}`)
  })
  return complaints
}
