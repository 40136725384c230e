package cymru.gwarchod.testing.security;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a service keeps, made twice: without and with one more record of each kind, which outsiders may not see. Gates ask
 * both worlds the same questions. Each service has one, which has to answer for every operation of its contract.
 */
public interface World {

    /**
     * A list or a search.
     *
     * @param path with names in braces where an id of the hidden record goes
     * @param body of a search, with such names too
     * @param insider a username of {@code people.csv} who sees the hidden record in it, or nobody does
     */
    record Look(String operation, String path, Optional<String> body, Optional<String> insider) {

        /** A list. */
        public static Look list(String operation, String path, String insider) {
            return new Look(operation, path, Optional.empty(), Optional.of(insider));
        }

        /** A search that is too vague for anybody to be told. */
        public static Look vague(String operation, String path, String body) {
            return new Look(operation, path, Optional.of(body), Optional.empty());
        }
    }

    /**
     * The way to one record.
     *
     * @param path with names in braces where an id of the hidden record goes
     * @param key the name of the record whose access rows open it
     * @param insider a username of {@code people.csv} who reads it, where it is read
     * @param field of the body that names the record, where the path does not
     * @param others relations that are to another record than the key
     */
    record Door(
            String path, String key, Optional<String> insider, Optional<String> field, Map<Relation, String> others) {

        /** An operation that reads. */
        public static Door read(String path, String key, String insider) {
            return new Door(path, key, Optional.of(insider), Optional.empty(), Map.of());
        }

        /** An operation that changes. */
        public static Door change(String path, String key) {
            return new Door(path, key, Optional.empty(), Optional.empty(), Map.of());
        }

        /** An operation that makes something new about the record. */
        public static Door create(String path, String key, String field) {
            return new Door(path, key, Optional.empty(), Optional.of(field), Map.of());
        }

        /** The same, but this relation is to that record. */
        public Door through(Relation relation, String record) {
            return new Door(path, key, insider, field, Map.of(relation, record));
        }

        /** The record to which somebody has the relation. */
        String keyOf(Relation relation) {
            return others.getOrDefault(relation, key);
        }
    }

    /** Gives the outsiders some records of their own, so that their lists and pages are not empty in either world. */
    void ofOutsiders();

    /** Makes the hidden records and answers their ids and identifiers by the names that looks and doors use. */
    Map<String, String> hidden();

    /** Ids and identifiers by the same names that nothing has. */
    Map<String, String> unknown();

    /** Usernames of {@code people.csv} who may see none of it. */
    List<String> outsiders();

    /** Every list and search of the contract, at least once. */
    List<Look> looks();

    /** Every operation of the contract with a record in its path, or in its body. */
    Map<String, Door> doors();

    /** Operations that show nothing of a child to anybody, and what they show. */
    Map<String, String> ofNobody();

    /** Operations whose record says itself who may reach it, or whose relations over HTTP are tried elsewhere: where. */
    Map<String, String> provedElsewhere();

    /** The one id that a query finds, past row-level security. */
    static String id(String query, String parameter) {
        try (Connection superuser = ServiceUnderTest.database().asSuperuser();
                PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setObject(1, UUID.fromString(parameter));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the world has no row for: " + query);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
