package cymru.gwarchod.assessment.monitoring.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturns;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Returns in PostgreSQL. */
@ApplicationScoped
class PanacheBoardReturns implements BoardReturns, PanacheRepositoryBase<BoardReturnEntity, UUID> {

    /** Two returns at the same moment meet at the constraint; the second one then writes nothing. */
    private static final String ADD = """
            INSERT INTO board_return (id, quarter, local_authority, social_services, submitted_at)
            VALUES (:id, :quarter, :localAuthority, :socialServices, :submittedAt)
            ON CONFLICT ON CONSTRAINT uq_board_return_quarter DO NOTHING""";

    private static final String FIND = "select r, c from BoardReturn r join BoardReturnContent c on c.returnId = r.id"
            + " where r.id = :id and r.socialServices = :agency";

    @Override
    public boolean add(BoardReturn made, AgencyScope scope) {
        boolean first = getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery(ADD)
                        .setParameter("id", made.id().value(), UUID.class)
                        .setParameter("quarter", made.quarter().toString(), String.class)
                        .setParameter("localAuthority", made.area().localAuthority(), String.class)
                        .setParameter(
                                "socialServices", made.area().socialServices().value(), String.class)
                        .setParameter("submittedAt", made.at(), Instant.class)
                        .executeUpdate()
                == 1;
        if (first) {
            getEntityManager().persist(BoardReturnContentEntity.of(made));
            flush();
        }
        return first;
    }

    @Override
    public Optional<BoardReturn> find(BoardReturnId id, AgencyScope scope) {
        return getEntityManager()
                .createQuery(FIND, Object[].class)
                .setParameter("id", id.value())
                .setParameter("agency", scope.caller().agency().code().value())
                .getResultStream()
                .findFirst()
                .map(row -> ((BoardReturnContentEntity) row[1]).toBoardReturn((BoardReturnEntity) row[0]));
    }

    @Override
    public Map<String, Made> madeFor(Quarter quarter, AgencyScope scope) {
        Map<String, Made> made = new HashMap<>();
        find("quarter", quarter.toString())
                .list()
                .forEach(row -> made.put(row.localAuthority, new Made(new BoardReturnId(row.id), row.submittedAt)));
        return made;
    }
}
