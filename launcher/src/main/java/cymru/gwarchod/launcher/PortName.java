package cymru.gwarchod.launcher;

/** Every port on which the suite listens, with its default and the variable that changes it. */
public enum PortName {
    /** The one address that clients use. */
    GATEWAY(8080),
    /** Health and metrics of the gateway. */
    GATEWAY_MANAGEMENT(9080),
    /** Tokens. */
    KEYCLOAK(8180),
    /** The database server. */
    POSTGRES(5433),
    /** referral-service. */
    REFERRAL(8081),
    /** Health and metrics of referral-service. */
    REFERRAL_MANAGEMENT(9081),
    /** assessment-service. */
    ASSESSMENT(8082),
    /** Health and metrics of assessment-service. */
    ASSESSMENT_MANAGEMENT(9082),
    /** meeting-service. */
    MEETING(8083),
    /** Health and metrics of meeting-service. */
    MEETING_MANAGEMENT(9083),
    /** placement-service. */
    PLACEMENT(8084),
    /** Health and metrics of placement-service. */
    PLACEMENT_MANAGEMENT(9084),
    /** A second instance of one service, where one is asked for. */
    SECOND(8085),
    /** Health and metrics of the second instance. */
    SECOND_MANAGEMENT(9085);

    private final int defaultPort;

    PortName(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** The port used when nothing else is said. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that changes this port. */
    public String variable() {
        return "GWARCHOD_PORT_" + name();
    }
}
