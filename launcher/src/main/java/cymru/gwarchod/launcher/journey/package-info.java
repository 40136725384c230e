/**
 * Plays journeys against the running suite, through the gateway, with the token of the person or system that acts. A
 * journey is a list of numbered steps; each says which rules it shows.
 */
@NullMarked
package cymru.gwarchod.launcher.journey;

import org.jspecify.annotations.NullMarked;
