// An upload has no size until it has ended, or a false one: it is counted while it comes in.

/** All bytes of a stream; calls `over` (which refuses) as soon as there are more than `limit`. */
export async function collectUpTo(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  over: () => never,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) over() // leaving the loop ends the stream
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}
