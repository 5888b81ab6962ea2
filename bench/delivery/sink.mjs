// A mail server that takes everything, each mail after the given number of milliseconds, in a process of its own: node bench/delivery/sink.mjs DELAY
// Tells its port, then the number of mails taken whenever it is asked, over the channel to its parent.
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const delayMs = Number(process.argv[2] ?? 0);
let taken = 0;

const server = createServer((socket) => {
  let inText = false;
  let rest = '';
  const answer = (line) => socket.write(`${line}\r\n`);
  const hear = async (line) => {
    if (inText) {
      if (line !== '.') return;
      inText = false;
      if (delayMs > 0) await pause(delayMs);
      taken++;
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
    for (const line of lines) void hear(line);
  });
  answer('220 sink');
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ taken }));
process.on('disconnect', () => process.exit(0));
