package cymru.gwarchod.launcher.realm;

import java.util.Set;

/** The roles that only a system may hold: they are fixed on its client and can never stand in a person's token. */
final class SystemRoles {
    static final String PARTNER_SYSTEM = "system-integration";
    static final String INTERNAL_READER = "internal-reader";
    static final Set<String> ALL = Set.of(PARTNER_SYSTEM, INTERNAL_READER);

    private SystemRoles() {}
}
