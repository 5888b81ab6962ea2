const { writeFileSync } = require('node:fs');

/**
 * Says how the run ended: `N passed, N failed`, and `, N skipped` if any. Under the launcher the line is left in a file,
 * for the launcher to print last; otherwise it is printed here. A suite that could not even run counts as one failure.
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
