import { setTimeout as pause } from 'node:timers/promises';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SettingsError } from '../settings';

/**
 * The data a span may contain: route patterns, schema names, logins, codes and counts. This interface offers
 * no way to add text from a request or an error's message.
 */
type Attributes = Readonly<Record<string, string | number>>;

/** A started span. */
export interface OpenSpan {
  /** @param name a better name, if it was not known at the start */
  end(attributes: Attributes, isFailed?: boolean, name?: string): void;
  /** Runs work within the span: spans that start in it become its children. */
  within<R>(work: () => R): R;
}

interface SpanOptions {
  readonly kind?: 'server' | 'client';
  /** The start time by `Date.now()`, if it was earlier. */
  readonly at?: number;
  /** Headers in which a trusted proxy names the trace of this span. */
  readonly carrier?: object | undefined;
}

/** Longest time that an unresponsive collector may delay the end of the process. */
const SHUTDOWN_MS = 2_000;
const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;
const NO_SPAN: OpenSpan = { end: () => {}, within: (work) => work() };
let isOn = false;

/** Starts a span; free of cost when tracing is off. */
export function beginSpan(name: string, { kind, at, carrier }: SpanOptions = {}): OpenSpan {
  if (!isOn) return NO_SPAN;
  const parent = carrier ? propagation.extract(context.active(), carrier) : context.active();
  const options = { kind: kind ? KINDS[kind] : SpanKind.INTERNAL, ...(at === undefined ? {} : { startTime: at }) };
  const span = trace.getTracer('waymark').startSpan(name, options, parent);
  return {
    end: (attributes, isFailed = false, finalName) => {
      span.setAttributes(attributes);
      if (finalName !== undefined) span.updateName(finalName);
      if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    within: (work) => context.with(trace.setSpan(parent, span), work),
  };
}

/**
 * Whether the standard OpenTelemetry variables enable traces; refuses options that this service does not
 * support.
 */
function isTracingEnabled(environment: NodeJS.ProcessEnv): boolean {
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
 * Sends spans by OTLP if the standard OTEL_* variables enable it. The spans are Waymark's own, because the
 * ready-made instrumentations record paths with ids, queries and addresses
 * (docs/decisions/0025-write-our-own-spans.md). The packages are loaded only when tracing is on.
 */
@Injectable()
export class Tracing implements OnModuleInit, OnApplicationShutdown {
  #shutdown: (() => Promise<void>) | undefined;

  async onModuleInit(): Promise<void> {
    if (!isTracingEnabled(process.env)) return;
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

  /** Sends the remaining spans. */
  async onApplicationShutdown(): Promise<void> {
    isOn = false;
    if (this.#shutdown) await Promise.race([this.#shutdown().catch(() => {}), pause(SHUTDOWN_MS, undefined, { ref: false })]);
  }
}
