package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.assessment.domain.SuggestingFact;
import cymru.gwarchod.assessment.assessment.domain.Suggestions;
import cymru.gwarchod.assessment.assessment.domain.rules.SuggestedIndicators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * A fact from another service puts indicators before the practitioner: in the drafts that are open, and in those that are
 * opened later. It answers none (SERAF-24).
 */
@ApplicationScoped
public class SuggestIndicators {

    private final Suggestions suggestions;
    private final RuleBooks books;

    SuggestIndicators(Suggestions suggestions, RuleBooks books) {
        this.suggestions = suggestions;
        this.books = books;
    }

    /** Suggests once for each fact. */
    @Transactional
    public void handle(SuggestingFact fact, SystemScope scope) {
        if (!suggestions.keep(fact, scope)) {
            return;
        }
        for (Suggestions.Draft draft : suggestions.draftsOf(fact.child(), scope)) {
            List<SuggestedIndicator> suggested = SuggestedIndicators.from(
                    books.of(draft.instrument()).instrument(), fact.reason(), fact.cause(), fact.occurredAt());
            if (!suggested.isEmpty()) {
                suggestions.add(draft, suggested, scope);
            }
        }
    }
}
