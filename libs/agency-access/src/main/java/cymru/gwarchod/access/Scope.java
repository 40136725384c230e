package cymru.gwarchod.access;

/** On whose behalf a repository is asked: a caller's part of the records, or the system's own work with its reason. */
public sealed interface Scope permits AgencyScope, SystemScope {}
