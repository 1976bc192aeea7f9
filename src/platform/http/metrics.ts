// Prometheus metrics: requests by route and status, their duration, and what the process uses. Served on
// an address of its own choosing: FUMAO_METRICS_TOKEN guards /metrics, without it only loopback may read,
// and not through a proxy on the same machine.

import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { refuse } from '../../kernel/problem.ts'
import { digestOf } from '../files.ts'
import type { Log } from '../log.ts'

/** The registry and what requests are counted in. */
export type Metrics = Readonly<{
  registry: Registry
  requests: Counter<'method' | 'route' | 'status'>
  seconds: Histogram<'method' | 'route'>
  token: string | undefined
}>

/** Makes a fresh registry, one per server. */
export function openMetrics(token?: string): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    token,
    requests: new Counter({
      name: 'fumao_http_requests_total',
      help: 'HTTP requests by method, route and status',
      labelNames: ['method', 'route', 'status'],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: 'fumao_http_request_seconds',
      help: 'Duration of HTTP requests',
      labelNames: ['method', 'route'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers: [registry],
    }),
  }
}

/** Counts every reply, logs it with its request id, and serves /metrics. */
export function observeRequests(server: FastifyInstance, metrics: Metrics, log: Log): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    metrics.requests.inc({ method, route, status: reply.statusCode })
    metrics.seconds.observe({ method, route }, reply.elapsedTime / 1000)
    log.info(
      { requestId: request.id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
  server.get('/metrics', async (request, reply) => {
    const { authorization, forwarded } = request.headers
    const isForwarded = forwarded !== undefined || request.headers['x-forwarded-for'] !== undefined
    const allowed = metrics.token
      ? digestOf(Buffer.from(authorization ?? '')) === digestOf(Buffer.from(`Bearer ${metrics.token}`))
      : !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
    if (!allowed) refuse('not-permitted', { permission: 'metrics' })
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
