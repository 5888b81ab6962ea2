const { writeFileSync } = require('node:fs');

/**
 * Prints the result of the run: `N passed, N failed`, and `, N skipped` if any. Under the launcher the line
 * is written to a file, so that the launcher can print it last; otherwise it is printed here. A suite that
 * could not run counts as a failure.
 */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (results.runExecError ? 1 : 0);
    const skipped = results.numPendingTests + results.numTodoTests;
    const closingLine = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    const file = process.env.WAYMARK_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ closingLine, failed, skipped }));
    else process.stdout.write(`${closingLine}\n`);
  }
};
