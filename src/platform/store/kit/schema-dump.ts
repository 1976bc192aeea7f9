export async function dumpSchema(): Promise<string> {
  throw new Error('x')
}
