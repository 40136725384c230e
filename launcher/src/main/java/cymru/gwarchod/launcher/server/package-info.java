/**
 * The parts that the launcher starts, each with its own way to be ready and to stop: PostgreSQL, Keycloak, and programs
 * of our own. Secrets and keys are made here and leave only by environment or file, never by command line.
 */
@NullMarked
package cymru.gwarchod.launcher.server;

import org.jspecify.annotations.NullMarked;
