package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.testing.TestTokens;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Directory entries as test data; every person in them is made up. */
public final class DirectoryFixture {

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private DirectoryFixture() {}

    /** A lead for a year that no other test uses. */
    public static Map<String, Object> aLead() {
        int year = YEARS.getAndIncrement();
        return aLead(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A lead from that day on, without an end. */
    public static Map<String, Object> aLeadFrom(LocalDate startsOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("capacity", "LEAD");
        body.put("personSubject", TestTokens.subject("lead-glannant"));
        body.put("name", "Dynoda Ffuglen");
        body.put("phone", "01632 960310");
        body.put("email", "dynoda.ffuglen@example.org");
        body.put("startsOn", startsOn.toString());
        return body;
    }

    /** A lead from day to day. */
    public static Map<String, Object> aLead(LocalDate startsOn, LocalDate endsOn) {
        return with(aLeadFrom(startsOn), "endsOn", endsOn.toString());
    }

    /** The same body with another value of a field. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** An entry for the domain. */
    public static DesignatedLead entry(
            String agency, Optional<String> unit, DesignatedLead.Capacity capacity, DesignatedLead.Term term) {
        return new DesignatedLead(
                new DesignatedLead.LeadId(UUID.randomUUID()),
                new DesignatedLead.Post(new AgencyCode(agency), unit.map(UnitCode::new)),
                capacity,
                new PersonId("https://realm.test", "one"),
                "Dynoda Ffuglen",
                Optional.empty(),
                Optional.empty(),
                term,
                "person:https://realm.test#two",
                0);
    }

    /** A term; {@code endsOn} may be empty text. */
    public static DesignatedLead.Term term(String startsOn, String endsOn) {
        return new DesignatedLead.Term(
                LocalDate.parse(startsOn),
                Optional.of(endsOn).filter(end -> !end.isEmpty()).map(LocalDate::parse));
    }
}
