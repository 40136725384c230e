/**
 * Problem types, their catalogue, and the mapping of every failure to one RFC 9457 shape.
 *
 * <p>A refusal is named by a {@link cymru.gwarchod.problem.ProblemCode}; {@code openapi/problems.yaml} says what the
 * code means, in English and in Welsh, and which status it has. Nothing in a body comes from an exception's message.
 */
@NullMarked
package cymru.gwarchod.problem;

import org.jspecify.annotations.NullMarked;
