// What the page layout needs to know of a text.

import type { PlanText } from './shapes.ts'
import type { Outline } from './text/paragraphs.ts'

/** The outline of a text. */
export function outlineOf({
  title,
  noticeTitle,
  documentNumber,
  sections,
  tasks,
}: Pick<PlanText, 'title' | 'noticeTitle' | 'documentNumber' | 'sections' | 'tasks'>): Outline {
  return { titles: [title, noticeTitle], documentNumber, sections, tasks }
}
