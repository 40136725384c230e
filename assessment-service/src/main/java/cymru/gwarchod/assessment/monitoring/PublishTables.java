package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.monitoring.domain.BoardTable;
import cymru.gwarchod.assessment.monitoring.domain.BoardTables;
import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.rules.SmallNumbers;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Publishes the tables of a quarter, once. They are computed, stripped of small numbers and kept as they are read: the true
 * numbers are not in them, and two versions of a quarter cannot be compared because there is only one (MON-13).
 */
@ApplicationScoped
public class PublishTables {

    private final MonitoringFacts facts;
    private final BoardTables tables;
    private final BoardArea area;
    private final FigureBases bases;
    private final DomainClock domainClock;

    PublishTables(
            MonitoringFacts facts, BoardTables tables, BoardArea area, FigureBases bases, DomainClock domainClock) {
        this.facts = facts;
        this.tables = tables;
        this.area = area;
        this.bases = bases;
        this.domainClock = domainClock;
    }

    /** Publishes a quarter that has ended; false where it has not, or is published. */
    @Transactional
    public boolean handle(Quarter quarter, SystemScope scope) {
        Instant now = domainClock.now();
        if (!quarter.hasEnded(now) || tables.isPublished(quarter, scope)) {
            return false;
        }
        FigureBasis basis = bases.at(now);
        return tables.publish(
                new BoardTable(
                        quarter,
                        now,
                        basis.rulesets().getFirst(),
                        basis.calendars().getFirst(),
                        SmallNumbers.suppressedIn(QuarterTables.of(taskGroups(), facts.children(quarter, scope)))),
                scope);
    }

    private SortedMap<String, Optional<String>> taskGroups() {
        SortedMap<String, Optional<String>> groups = new TreeMap<>();
        for (LocalAuthority authority : area.authorities()) {
            groups.put(authority.code(), authority.taskGroup().map(Enum::name));
        }
        return groups;
    }
}
