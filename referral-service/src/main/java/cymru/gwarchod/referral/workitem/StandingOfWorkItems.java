package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.notification.FindUnacknowledged;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import cymru.gwarchod.referral.workitem.domain.Preparations;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.rules.AtRiskOfBeingMissed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where items stand, with what their cases' preparations and notices say: two questions for a whole page. */
@ApplicationScoped
class StandingOfWorkItems {

    private final Preparations preparations;
    private final FindUnacknowledged findUnacknowledged;

    StandingOfWorkItems(Preparations preparations, FindUnacknowledged findUnacknowledged) {
        this.preparations = preparations;
        this.findUnacknowledged = findUnacknowledged;
    }

    List<Standing> of(List<WorkItem> items, Instant now, AgencyScope scope) {
        List<WorkItem> open = items.stream()
                .filter(item -> item.progress() == WorkItem.Progress.OPEN)
                .toList();
        Map<CaseId, List<Preparation>> prepared =
                preparations.of(open.stream().map(WorkItem::caseId).collect(Collectors.toSet()), scope).stream()
                        .collect(Collectors.groupingBy(Preparation::caseId));
        Set<UUID> unacknowledged = findUnacknowledged.handle(
                open.stream().flatMap(item -> item.started().record().stream()).collect(Collectors.toSet()), scope);
        return items.stream()
                .map(item -> new Standing(
                        item,
                        item.timeliness(now),
                        AtRiskOfBeingMissed.of(
                                item,
                                prepared.getOrDefault(item.caseId(), List.of()),
                                item.started()
                                        .record()
                                        .filter(unacknowledged::contains)
                                        .isEmpty())))
                .toList();
    }
}
