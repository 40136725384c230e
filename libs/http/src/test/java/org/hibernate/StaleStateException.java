package org.hibernate;

/** Stands in for Hibernate's, which this module does not have: it is recognised by name. */
public class StaleStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleStateException(String message) {
        super(message);
    }
}
