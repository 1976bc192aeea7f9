// Which elements of a page are blocks, and which are not seen by a reader (WHATWG HTML 15, Rendering).

import type { DefaultTreeAdapterTypes } from 'parse5'

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
)

const UNSEEN: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont canvas datalist embed frame frameset head iframe input link map math meta ' +
    'noembed noframes noscript object param rp rt script select source style svg template title track video'
  ).split(' '),
)

/** Whether a reader sees the element: not by its name, `hidden`, or a style that hides it. */
export function isVisible(element: DefaultTreeAdapterTypes.Element): boolean {
  if (UNSEEN.has(element.tagName)) return false
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value
  if (value('hidden') !== undefined) return false
  if (element.tagName === 'dialog' && value('open') === undefined) return false
  return !/(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all)\b/i.test(
    value('style') ?? '',
  )
}
