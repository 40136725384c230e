/**
 * The gates of the database: how migrations are named and written, what every table must have, and that row-level security
 * keeps what the security model (section 7) says it keeps, asked of the server in use.
 */
@NullMarked
package cymru.gwarchod.testing.database;

import org.jspecify.annotations.NullMarked;
