const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Small files whose suites take minutes. Jest starts large files first until it has measured durations, and
 * would otherwise run these last, alone.
 */
const LONGEST = [
  /test\/repository\/bench\.spec/,
  /test\/faults\/(mail-server|redis-outage|postgres-outage|kill-points|rolling-restart)/,
  /test\/journeys\/access\/malformed-requests/,
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.some((one) => one.test(path));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
