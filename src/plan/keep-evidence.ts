// Keeps an uploaded paper as evidence: the bytes in the file store, what is known of it in the database.

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { mustServe } from '../registry/index.ts'
import { type Evidence, evidenceType } from './evidence.ts'
import { instantOf } from './instant.ts'
import { cityOf } from './find.ts'
import { evidenceOf, putEvidence } from './store-evidence.ts'

/** A paper and the city that it belongs to. */
export type Paper = Readonly<{ city: string; name: string; bytes: Uint8Array }>

/** Keeps a paper; the same bytes again are the same evidence. */
export async function keepEvidence({ city, name, bytes }: Paper, context: Context): Promise<Evidence> {
  mustServe(context, city)
  const mediaType = evidenceType(name, bytes) ?? refuse('evidence-type', { name }, 'file')
  const digest = await context.files.put(bytes)
  const evidence: Evidence = {
    digest,
    name,
    mediaType,
    size: bytes.length,
    uploadedAt: instantOf(context),
    uploadedBy: actorOf(context.caller),
  }
  return context.store.write(async (tx) => {
    await cityOf(tx, city)
    await putEvidence(tx, city, evidence)
    await audit(tx, context, {
      useCase: 'plan.evidence.keep',
      subject: { kind: 'evidence', id: digest },
      after: { city, mediaType, size: bytes.length },
    })
    return (await evidenceOf(tx, city, digest)) ?? evidence
  })
}
