/**
 * Makes the two Keycloak realms from the tables in {@code config/keycloak}.
 *
 * <p>What is the same for every installation stands as readable JSON beside this package; what follows from the tables
 * (roles, agencies, units, people, clients) is added here. The results are committed, and a test holds them to the
 * tables.
 */
@NullMarked
package cymru.gwarchod.launcher.realm;

import org.jspecify.annotations.NullMarked;
