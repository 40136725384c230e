/**
 * What a home or the authority that places files about a child who comes from another authority's area: filed, read,
 * amended, acknowledged, consulted on. FULL feature. Rules: PLACE-01 to PLACE-07, PLACE-17, PLACE-18, ROLE-21, ROLE-26,
 * TIME-06, AMB-13.
 *
 * <p>Whoever is a party to it by what was filed (the home, the placing authority, a partner's system) reads it as its own
 * submission; that the home keeps the child and that the authority placed it stays a claim, which opens nothing, until
 * another party confirms it. Nothing that those parties read depends on who the child is.
 */
@NullMarked
package cymru.gwarchod.placement.notification;

import org.jspecify.annotations.NullMarked;
