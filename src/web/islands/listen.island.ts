/** Others may hear her phone: what is read aloud begins softly, and whoever listens turns it up. */
const SOFT = 0.3;
for (const audio of document.querySelectorAll('audio')) audio.volume = SOFT;
