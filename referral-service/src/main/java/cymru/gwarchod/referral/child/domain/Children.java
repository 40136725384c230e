package cymru.gwarchod.referral.child.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where children are kept. */
public interface Children {

    /** A child that is EXACTLY the reported one, and its open case with that agency. */
    record Match(ChildId child, Optional<CaseId> openCase) {}

    /** A child that the caller may see. */
    record Seen(Child child, AgencyScope.Allowed access) {}

    /**
     * That another authority knows a child.
     *
     * @param child for the audit only; it is never told
     * @param agency whom to call
     */
    record Pointer(ChildId child, AgencyCode agency) {}

    /** What a search asks for. What is given must all be right. */
    record Identifiers(Optional<String> nhsNumber, Optional<String> upn, Optional<LocalDate> dateOfBirth) {

        /** Whether there are two exact identifiers, or one and the birth date: less would be fishing. */
        public boolean areEnough() {
            return Stream.of(nhsNumber, upn, dateOfBirth)
                            .filter(Optional::isPresent)
                            .count()
                    >= 2;
        }
    }

    /** EXACT = equal NHS number or pupil number, and birth date. The caller never learns from it directly. */
    Optional<Match> match(ReportedChild reported, AgencyCode agency, Scope scope);

    /**
     * Children with an equal identifier but perhaps another birth date, or with the same family name and birth date, or with
     * the same names where a birth date is not known; the oldest first, at most so many.
     */
    List<Child> alike(ReportedChild reported, int most, SystemScope scope);

    /** Keeps a new child; the relation that opens it must have been written before. */
    void add(Child child, Scope scope);

    /** The child, or empty where there is none or none in scope. */
    Optional<Seen> find(ChildId id, AgencyScope scope);

    /** Children in scope with these identifiers, at most so many. */
    List<Seen> search(Identifiers identifiers, AgencyScope scope, int most);

    /** Which other authorities know a child with these identifiers, at most so many. */
    List<Pointer> pointers(Identifiers identifiers, AgencyScope scope, int most);

    /**
     * A person whose eighteenth birthday has come.
     *
     * @param responsible the agencies with an open case of the person
     */
    record Adult(ChildId id, LocalDate dateOfBirth, Set<AgencyCode> responsible) {}

    /**
     * Takes those who were certainly born by that day and of whom it was not told yet that they turned 18, at most so many,
     * the oldest first; each is answered once, whoever asks.
     */
    List<Adult> takeAdults(LocalDate bornBy, Instant at, int most, SystemScope scope);

    /** How many of them there are. */
    int adults(LocalDate bornBy, SystemScope scope);
}
