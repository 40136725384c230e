/**
 * The whole suite on one machine without containers: a real PostgreSQL, a real Keycloak, the services and the gateway.
 *
 * <p>{@link cymru.gwarchod.launcher.Suite} starts and stops it, for a person ({@code ./run}) and for the system tests
 * alike; nothing here is used by a service.
 */
@NullMarked
package cymru.gwarchod.launcher;

import org.jspecify.annotations.NullMarked;
