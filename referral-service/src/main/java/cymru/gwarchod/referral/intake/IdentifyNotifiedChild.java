package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.FindCaseOfChild;
import cymru.gwarchod.referral.child.FindAlikeChildren;
import cymru.gwarchod.referral.child.MintChild;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who a notified child is, when its details have come: the child with the same identifier and birth date, a new
 * one where nobody is like it, or else one of the candidates, which people decide.
 */
@ApplicationScoped
public class IdentifyNotifiedChild {

    private final IntakeItems items;
    private final FindAlikeChildren findAlikeChildren;
    private final FindCaseOfChild findCaseOfChild;
    private final MintChild mintChild;
    private final Notify notify;
    private final AskWhoAnswers askWhoAnswers;
    private final Outbox outbox;
    private final DomainClock domainClock;

    IdentifyNotifiedChild(
            IntakeItems items,
            FindAlikeChildren findAlikeChildren,
            FindCaseOfChild findCaseOfChild,
            MintChild mintChild,
            Notify notify,
            AskWhoAnswers askWhoAnswers,
            Outbox outbox,
            DomainClock domainClock) {
        this.items = items;
        this.findAlikeChildren = findAlikeChildren;
        this.findCaseOfChild = findCaseOfChild;
        this.mintChild = mintChild;
        this.notify = notify;
        this.askWhoAnswers = askWhoAnswers;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    /** Takes the details in; nothing where somebody has done so already. */
    @Transactional
    public void handle(IntakeItem.IntakeItemId id, ReportedChild child, SystemScope scope) {
        IntakeItem item = items.hold(id, scope);
        if (item.state() != IntakeItem.State.AWAITING_DETAILS) {
            return;
        }
        Instant now = domainClock.now();
        FindAlikeChildren.Found found = findAlikeChildren.handle(child, item.host(), scope);
        List<IntakeItem.Candidate> candidates = found.exact().isPresent()
                ? List.of()
                : found.alike().stream()
                        .map(alike -> candidate(alike, now, scope))
                        .toList();
        IntakeItem described = item.described(child, candidates);
        items.describe(described, scope);
        if (found.exact().isPresent()) {
            link(described, found.exact().get(), IntakeItem.Match.EXACT, now, scope);
        } else if (candidates.isEmpty()) {
            link(described, mintChild.handle(child, item.host(), now, scope), IntakeItem.Match.NEW, now, scope);
        } else {
            askIntake(described, now);
        }
    }

    private IntakeItem.Candidate candidate(FindAlikeChildren.Alike alike, Instant now, SystemScope scope) {
        Optional<FindCaseOfChild.Found> known = findCaseOfChild.handle(alike.child(), scope);
        return new IntakeItem.Candidate(
                new IntakeItem.CandidateId(Ids.next(now)),
                alike.child(),
                known.map(FindCaseOfChild.Found::caseId),
                known.map(FindCaseOfChild.Found::agency),
                alike.in());
    }

    private void link(IntakeItem item, ChildId child, IntakeItem.Match match, Instant now, SystemScope scope) {
        IntakeItem linked = item.linked(new IntakeItem.Link(child, match, now, Optional.empty()));
        items.link(linked, scope);
        Optional<FindCaseOfChild.Found> known = findCaseOfChild.handle(child, scope);
        askWhoAnswers.ask(linked, known.map(FindCaseOfChild.Found::localAuthority), now);
        outbox.publish(IntakeEvents.linked(
                linked, known.map(found -> found.caseId().value()), known.map(FindCaseOfChild.Found::localAuthority)));
    }

    private void askIntake(IntakeItem undecided, Instant now) {
        notify.handle(new Notify.Notice(
                "CHILD_TO_IDENTIFY",
                "intake-item",
                undecided.id().value(),
                Optional.empty(),
                undecided.host(),
                Role.SS_INTAKE,
                Optional.empty(),
                now));
    }
}
