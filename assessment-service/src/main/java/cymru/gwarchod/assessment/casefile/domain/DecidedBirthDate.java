package cymru.gwarchod.assessment.casefile.domain;

import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.time.Instant;
import java.time.LocalDate;

/** The birth date by which social services have decided to count a child's age, where it was not known (AMB-30). */
public record DecidedBirthDate(ChildId child, LocalDate date, Instant decidedAt) {

    /** A decision is as good as knowing: rules of age hold by it. */
    public BirthDate birthDate() {
        return new BirthDate(date, false);
    }

    /** The later of two decisions stands, in whatever order they are heard. */
    public boolean isOvertakenBy(DecidedBirthDate other) {
        return !other.decidedAt().isBefore(decidedAt);
    }
}
