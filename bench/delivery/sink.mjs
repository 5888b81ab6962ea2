// A mail server in its own process that accepts everything, each mail after the given number of milliseconds:
// node bench/delivery/sink.mjs DELAY. It reports its port over the channel to its parent, and on request the
// number or the ids of its accepted mails.
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const delayMs = Number(process.argv[2] ?? 0);
const MESSAGE_ID = /^message-id: <([0-9a-f-]{36})@/i;
const taken = [];

const server = createServer((socket) => {
  let inText = false;
  let id = null;
  let rest = '';
  const answer = (line) => socket.write(`${line}\r\n`);
  const handleLine = async (line) => {
    if (inText) {
      id ??= MESSAGE_ID.exec(line)?.[1] ?? null;
      if (line !== '.') return;
      const whole = id;
      id = null;
      inText = false;
      if (delayMs > 0) await pause(delayMs);
      taken.push(whole);
      return answer('250 taken');
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'DATA') inText = true;
    if (command === 'QUIT') return socket.end('221 bye\r\n');
    answer(command === 'DATA' ? '354 go on' : '250 yes');
  };
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop();
    for (const line of lines) void handleLine(line);
  });
  answer('220 sink');
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', (question) => process.send(question === 'how many?' ? { count: taken.length } : { ids: taken }));
process.on('disconnect', () => process.exit(0));
