import { setTimeout as pause } from 'node:timers/promises';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SettingsError } from '../settings';

/** What a span may say: route patterns, names of the schema, logins, codes and counts. There is no way here to add a text that came with a request, nor an error's message. */
type Attributes = Readonly<Record<string, string | number>>;

/** A span that was begun. */
export interface OpenSpan {
  /** @param name a better one, where it was not known at the beginning */
  end(attributes: Attributes, isFailed?: boolean, name?: string): void;
  /** Runs what belongs to the span: spans that begin in it are its children. */
  within<R>(work: () => R): R;
}

interface Beginning {
  readonly kind?: 'server' | 'client';
  /** By `Date.now()`, where it began earlier. */
  readonly at?: number;
  /** Headers in which a proxy of ours says of which trace the span is a part. */
  readonly carrier?: object | undefined;
}

/** A collector that is away keeps no process from ending for longer than this. */
const SHUTDOWN_MS = 2_000;
const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;
const NO_SPAN: OpenSpan = { end: () => {}, within: (work) => work() };
let isOn = false;

/** Begins a span; where tracing is off, this costs nothing. */
export function beginSpan(name: string, { kind, at, carrier }: Beginning = {}): OpenSpan {
  if (!isOn) return NO_SPAN;
  const parent = carrier ? propagation.extract(context.active(), carrier) : context.active();
  const options = { kind: kind ? KINDS[kind] : SpanKind.INTERNAL, ...(at === undefined ? {} : { startTime: at }) };
  const span = trace.getTracer('waymark').startSpan(name, options, parent);
  return {
    end: (attributes, isFailed = false, better) => {
      span.setAttributes(attributes);
      if (better !== undefined) span.updateName(better);
      if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    within: (work) => context.with(trace.setSpan(parent, span), work),
  };
}

/** Whether the standard variables of OpenTelemetry ask for traces; refuses what this service cannot do. */
function wantsTraces(environment: NodeJS.ProcessEnv): boolean {
  const { OTEL_TRACES_EXPORTER: exporter, OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL } = environment;
  if (environment['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || exporter === 'none') return false;
  const isWanted = Boolean(exporter || environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']);
  if (isWanted && exporter && exporter !== 'otlp')
    throw new SettingsError([{ setting: 'OTEL_TRACES_EXPORTER', problem: 'names an exporter that is not there', remedy: 'Use otlp, or none for no traces.' }]);
  if (isWanted && [OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL].includes('grpc'))
    throw new SettingsError([
      {
        setting: 'OTEL_EXPORTER_OTLP_PROTOCOL',
        problem: 'is grpc, which is not spoken here',
        remedy: 'Use http/json and the port for HTTP of the collector, usually 4318.',
      },
    ]);
  return isWanted;
}

/**
 * Sends spans by OTLP where the standard OTEL_* variables ask for it. The spans are our own: the ready-made instrumentations write paths with ids, queries and addresses
 * into theirs (docs/decisions/0025-spans-are-our-own.md). The packages are loaded only then.
 */
@Injectable()
export class Tracing implements OnModuleInit, OnApplicationShutdown {
  #shutdown: (() => Promise<void>) | undefined;

  async onModuleInit(): Promise<void> {
    if (!wantsTraces(process.env)) return;
    const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { detectResources, envDetector, resourceFromAttributes }] = await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
    const resource = resourceFromAttributes({ 'service.name': 'waymark' }).merge(detectResources({ detectors: [envDetector] }));
    const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] });
    provider.register();
    isOn = true;
    this.#shutdown = () => provider.shutdown();
  }

  /** Sends what is left. */
  async onApplicationShutdown(): Promise<void> {
    isOn = false;
    if (this.#shutdown) await Promise.race([this.#shutdown().catch(() => {}), pause(SHUTDOWN_MS, undefined, { ref: false })]);
  }
}
