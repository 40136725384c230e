package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.rules.RuleCoverageGate;

/**
 * The list of rules against all modules compiled so far. It moves to system-tests with the first service that is built
 * after this one; here it runs after packaging, so that the libraries and this service are seen.
 */
class StatutoryRuleCoverageIT extends RuleCoverageGate {}
