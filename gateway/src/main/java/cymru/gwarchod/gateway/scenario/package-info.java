/**
 * The scenario clock of the whole suite (sandbox only): one call moves the domain time of every service to the same
 * place. The services keep their clocks and decide who may move them; the gateway only asks each of them in turn, with
 * the operator's own token.
 */
@NullMarked
package cymru.gwarchod.gateway.scenario;

import org.jspecify.annotations.NullMarked;
