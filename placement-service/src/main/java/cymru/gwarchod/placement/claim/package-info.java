/**
 * What a placement notification claims of the relations between a child, a home and the authority that placed the child.
 * Nobody grants himself a view (security model 5): a claim opens nothing until another party confirms it. FULL feature.
 * Rules: ROLE-21, ROLE-26, SHARE-05.
 */
@NullMarked
package cymru.gwarchod.placement.claim;

import org.jspecify.annotations.NullMarked;
