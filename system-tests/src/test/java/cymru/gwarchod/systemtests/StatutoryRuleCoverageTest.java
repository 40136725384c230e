package cymru.gwarchod.systemtests;

import cymru.gwarchod.testing.rules.RuleCoverageGate;

/** The list of rules against the classes and tests of every module; it stands here because this module is built last. */
class StatutoryRuleCoverageTest extends RuleCoverageGate {}
