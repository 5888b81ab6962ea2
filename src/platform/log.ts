import pino from 'pino';

/** JSON lines on stderr: ids and codes, never names, addresses, tokens or message texts. */
export const log = pino(
  {
    level: process.env['NODE_ENV'] === 'test' ? 'fatal' : 'warn',
    serializers: { error: pino.stdSerializers.err },
    redact: ['req.headers.authorization', 'req.headers.cookie', 'error.parameters', 'error.query', 'error.driverError.detail'],
  },
  pino.destination(2),
);
