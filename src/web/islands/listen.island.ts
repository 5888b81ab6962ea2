/**
 * People near her may overhear the phone, so recordings start softly and the listener turns the volume up.
 */
const START_VOLUME = 0.3;
for (const audio of document.querySelectorAll('audio')) audio.volume = START_VOLUME;
