package cymru.gwarchod.access;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;

/** Who can stand in a relation to a record: an agency, a unit of one, a person, or a partner's system. */
public sealed interface Subject {

    /**
     * Everybody, as the ledger has it for a restricted case: from that all are excluded but who is listed. It is no subject
     * that a caller can be, so that nothing can be opened to it.
     */
    String EVERYBODY = "agency:*";

    /** The text form in {@code case_access.subject} and in the transaction's context. */
    String asText();

    /** Reads {@link OfPerson#asText()} back. */
    static OfPerson person(String text) {
        if (!text.startsWith("person:")) {
            throw new IllegalArgumentException("not a person");
        }
        return new OfPerson(PersonId.parse(text.substring("person:".length())));
    }

    /** A whole agency; what it opens still depends on the role of the person. */
    record OfAgency(AgencyCode agency) implements Subject {
        @Override
        public String asText() {
            return "agency:" + agency.value();
        }
    }

    /** One team, home, school or service. */
    record OfUnit(UnitCode unit) implements Subject {
        @Override
        public String asText() {
            return "unit:" + unit.value();
        }
    }

    /** One named person. */
    record OfPerson(PersonId person) implements Subject {
        @Override
        public String asText() {
            return "person:" + person.asText();
        }
    }

    /** One partner system, by its client id. */
    record OfClient(String client) implements Subject {
        @Override
        public String asText() {
            return "client:" + client;
        }
    }
}
