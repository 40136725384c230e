package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a subject to a record, read-only: services join it in their own queries so that the scope stands in the
 * same statement as the read. {@link CaseAccessLedger} alone writes.
 */
@Entity(name = "CaseAccess")
@Immutable
@Table(name = "case_access")
public class CaseAccessEntity {

    /**
     * The condition on a row {@code a} of {@code CaseAccess} to be in force for a scope. Bind {@code subjects}, {@code
     * relations} and {@code now}.
     */
    public static final String IN_FORCE =
            "a.subject in :subjects and a.relation in :relations and a.state = 'CONFIRMED' and a.validFrom <= :now"
                    + " and (a.validTo is null or a.validTo > :now)";

    @Id
    UUID id;

    @Column(name = "record_id")
    UUID recordId;

    String subject;

    @Enumerated(EnumType.STRING)
    Relation relation;

    String state;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_to")
    @Nullable Instant validTo;

    @Formula("heard_from = any (app_late())")
    @Nullable Boolean late;

    protected CaseAccessEntity() {}

    /** What the decision needs of the row. */
    public AgencyScope.Held held() {
        return new AgencyScope.Held(subject, relation, Boolean.TRUE.equals(late));
    }
}
