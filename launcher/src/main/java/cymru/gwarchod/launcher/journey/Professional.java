package cymru.gwarchod.launcher.journey;

import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.util.Map;

/**
 * Somebody of the sandbox who takes part in something on behalf of an agency.
 *
 * @param username as in {@code people.csv}
 * @param agency code of the agency
 * @param name as it is shown
 */
record Professional(String username, String agency, String name) {
    static final Professional MANAGER = new Professional(People.TEAM_MANAGER, "SS-FLINTSHIRE", "Rheola Ffuglen");
    static final Professional SOCIAL_WORKER =
            new Professional(People.SOCIAL_WORKER, "SS-FLINTSHIRE", "Gweithia Ffuglen");
    static final Professional MINUTE_TAKER = new Professional(People.MINUTE_TAKER, "SS-FLINTSHIRE", "Cofnoda Ffuglen");
    static final Professional OFFICER = new Professional(People.POLICE, "POLICE-NORTH-WALES", "Heddwen Ffuglen");
    static final Professional SCHOOL_LEAD =
            new Professional(People.SCHOOL_LEAD, "EDUCATION-FLINTSHIRE", "Dynoda Ffuglen");
    static final Professional SPECIALIST = new Professional(People.SPECIALIST, "CSE-SERVICE-GOGLEDD", "Serafa Ffuglen");

    /** As it is written in a request. */
    Map<String, Object> asNamed() {
        return Map.of(
                "agency", agency,
                "subject", RealmGenerator.subjectOf(username).toString(),
                "name", name);
    }
}
