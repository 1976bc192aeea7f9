// Names for what the server answers, taken from the generated client.

import type { City, Enrolment, PlanHead, Session } from './generated/api.gen.ts'

export type { City, Enrolment, PlanHead, Session }
