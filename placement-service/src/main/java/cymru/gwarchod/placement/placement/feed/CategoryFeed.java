package cymru.gwarchod.placement.placement.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.placement.placement.LearnCategory;
import cymru.gwarchod.placement.placement.domain.Category;
import cymru.gwarchod.placement.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Hears from assessment-service which category a child is in. */
@ApplicationScoped
class CategoryFeed implements EventHandler {

    static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";

    private final LearnCategory learnCategory;
    private final ObjectMapper json;

    CategoryFeed(LearnCategory learnCategory, ObjectMapper json) {
        this.learnCategory = learnCategory;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Completed(UUID childId, Category effectiveCategory) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Overridden(UUID childId, Category to) {}

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, OVERRIDDEN);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        switch (event.type()) {
            case COMPLETED -> {
                Completed data = json.convertValue(event.data(), Completed.class);
                learnCategory.handle(new ChildId(data.childId()), data.effectiveCategory(), event.time(), scope);
            }
            case OVERRIDDEN -> {
                Overridden data = json.convertValue(event.data(), Overridden.class);
                learnCategory.handle(new ChildId(data.childId()), data.to(), event.time(), scope);
            }
            default -> throw new IllegalArgumentException(event.type());
        }
    }
}
