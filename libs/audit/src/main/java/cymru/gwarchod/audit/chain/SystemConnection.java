package cymru.gwarchod.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work on a connection, in a transaction of its own as {@code gwarchod_system}. */
public interface SystemConnection {

    /** Runs the work and commits. */
    <T> T with(Work<T> work);

    /**
     * Work on a connection.
     *
     * @param <T> its result
     */
    interface Work<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException;
    }
}
