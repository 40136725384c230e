package cymru.gwarchod.referral.accessrecord.domain;

import cymru.gwarchod.access.AgencyScope;
import java.util.Optional;

/** The part of a child's trail that a caller may read. */
public sealed interface Trail {

    /** The name of the view. */
    String view();

    /** Every look, on a relation to the child; who is a source of another agency stays hidden (F8). */
    record OfTheChild(AgencyScope.Allowed access) implements Trail {
        @Override
        public String view() {
            return access.view();
        }
    }

    /** The looks of the caller's own agency, whatever its relation to the child. */
    record OfTheOwnAgency(String view) implements Trail {}

    /** Every look, for whoever oversees the audit; every source stays hidden. */
    record OfTheAudit(String view) implements Trail {}

    /** Whether who looked is told although the look tells who the source is. */
    default boolean showsSource(boolean ownAgency) {
        return switch (this) {
            case OfTheChild c -> ownAgency;
            case OfTheOwnAgency a -> ownAgency;
            case OfTheAudit o -> false;
        };
    }

    /** The only agency whose looks are read, where it is one. */
    default Optional<String> onlyOf(String ownAgency) {
        return switch (this) {
            case OfTheOwnAgency a -> Optional.of(ownAgency);
            case OfTheChild c -> Optional.empty();
            case OfTheAudit o -> Optional.empty();
        };
    }
}
