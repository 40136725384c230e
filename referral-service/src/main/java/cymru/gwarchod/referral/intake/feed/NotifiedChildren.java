package cymru.gwarchod.referral.intake.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Peers;
import cymru.gwarchod.referral.intake.domain.IntakeItem.PlacementNotificationId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The details of notified children, which no event carries: asked of placement-service with this service's own client. */
@ApplicationScoped
class NotifiedChildren {

    private static final String PLACEMENT = "placement";

    private final Peers peers;
    private final ObjectMapper json;

    NotifiedChildren(Peers peers, ObjectMapper json) {
        this.peers = peers;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Details(
            String givenName,
            String familyName,
            Optional<LocalDate> birthDate,
            Optional<DateOfBirthAccuracy> birthDateAccuracy,
            Optional<String> nhsNumber,
            Optional<String> upn) {

        /** Whoever is placed in a home is looked after; the home says where. */
        ReportedChild toReportedChild() {
            return new ReportedChild(
                    givenName,
                    familyName,
                    birthDate,
                    birthDateAccuracy.orElse(
                            birthDate.isPresent() ? DateOfBirthAccuracy.EXACT : DateOfBirthAccuracy.UNKNOWN),
                    nhsNumber,
                    upn,
                    Optional.empty(),
                    true);
        }
    }

    /** Whether there is a placement-service to ask. */
    boolean areThere() {
        return peers.knows(PLACEMENT);
    }

    /** The child as notified; empty where placement-service has no such notification. */
    Optional<ReportedChild> of(PlacementNotificationId notification) throws IOException, InterruptedException {
        Optional<JsonNode> found = peers.get(PLACEMENT, "/internal/notified-children/" + notification.value());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(read(found.get()).toReportedChild());
    }

    private Details read(JsonNode answer) throws JsonProcessingException {
        return json.treeToValue(answer, Details.class);
    }
}
