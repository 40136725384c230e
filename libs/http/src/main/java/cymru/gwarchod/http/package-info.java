/**
 * The wire rules of every service: strict JSON, {@code ETag} and {@code If-Match}, cursors, merge patch, unknown
 * parameters, language, request ids and {@code Purpose}. What a rule follows is said in {@code docs/guide/http.md}.
 */
@NullMarked
package cymru.gwarchod.http;

import org.jspecify.annotations.NullMarked;
