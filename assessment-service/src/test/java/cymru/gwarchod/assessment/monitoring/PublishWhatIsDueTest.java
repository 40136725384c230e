package cymru.gwarchod.assessment.monitoring;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("MON-13")
class PublishWhatIsDueTest {

    @Inject
    PublishWhatIsDue publishWhatIsDue;

    @Inject
    DomainClock domainClock;

    @Test
    void everyQuarterIsDueFromTheFirstOfWhichAnythingIsKnownUntilTheLastThatHasEnded() {
        // given
        hear(completed(UUID.randomUUID(), FLINTSHIRE, "2007-09-30", "CATEGORY_1"));

        // when
        List<Quarter> due = publishWhatIsDue.due();

        // then there is no gap, and nothing of a quarter that runs
        assertTrue(due.contains(Quarter.parse("2007-Q3")));
        assertEquals(due.getFirst().to(due.getLast()), due);
        assertTrue(due.getLast().hasEnded(domainClock.now()));
        assertFalse(due.getLast().next().next().hasEnded(domainClock.now()));
    }
}
