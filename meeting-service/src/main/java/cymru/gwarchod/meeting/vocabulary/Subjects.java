package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;

/** Reads the text form of a subject back. */
public final class Subjects {

    private Subjects() {}

    /**
     * The subject.
     *
     * @throws IllegalArgumentException for a text that is none
     */
    public static Subject parse(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "person" -> new Subject.OfPerson(PersonId.parse(rest));
            case "client" -> new Subject.OfClient(rest);
            case "agency" -> new Subject.OfAgency(new AgencyCode(rest));
            case "unit" -> new Subject.OfUnit(new UnitCode(rest));
            default -> throw new IllegalArgumentException("not a subject");
        };
    }
}
