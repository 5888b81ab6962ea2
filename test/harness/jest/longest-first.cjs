const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites of minutes in small files: Jest begins with large files as long as it has not measured any, and would run these last, with nothing beside them. */
const LONGEST = [
  /test\/repository\/bench\.spec/,
  /test\/faults\/(mail-server|redis-away|postgres-away|kill-points|rolling-restart)/,
  /test\/journeys\/access\/malformed-requests/,
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.some((one) => one.test(path));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
