package org.h2.tools;

/** Stands where the in-memory database would, so that a sample can use what nobody may. */
public final class Server {

    private Server() {}

    public static void start() {}
}
