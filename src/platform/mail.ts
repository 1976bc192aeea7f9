// Outgoing mail (nodemailer). By default it goes into a folder of .eml files that a person can open, so
// that a fresh installation sends nothing to anybody; FUMAO_SMTP_URL names a real server.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { Chance, Clock } from './clock.ts'

/** One message to one person. */
export type Letter = Readonly<{ to: string; subject: string; text: string }>

/** Sends letters; answers when the server (or the folder) has taken it. */
export type Mail = Readonly<{ send: (letter: Letter) => Promise<{ messageId: string }> }>

/** Mail by SMTP, e.g. `smtps://user:password@mail.example:465`. */
export function smtpMail(url: string, from: string): Mail {
  const transport = nodemailer.createTransport(url)
  return {
    send: async (letter) => {
      const sent = await transport.sendMail({ from, ...letter })
      return { messageId: sent.messageId }
    },
  }
}

/** Mail into a folder, one .eml file each, named by time. */
export function folderMail(folder: string, from: string, world: { clock: Clock; chance: Chance }): Mail {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return {
    send: async (letter) => {
      const sent = await transport.sendMail({ from, ...letter })
      await mkdir(folder, { recursive: true })
      const name = `${world.clock.now()}-${Buffer.from(world.chance.bytes(4)).toString('hex')}.eml`
      await writeFile(join(folder, name), sent.message as Buffer)
      return { messageId: sent.messageId }
    },
  }
}
