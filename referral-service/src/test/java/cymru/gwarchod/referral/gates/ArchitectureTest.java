package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.architecture.ArchitectureGate;
import cymru.gwarchod.testing.architecture.Layout;
import java.util.Map;
import java.util.Set;

class ArchitectureTest extends ArchitectureGate {

    ArchitectureTest() {
        super(new Layout(
                "cymru.gwarchod.referral",
                Set.of("vocabulary"),
                Map.of(
                        "ReadReferral.history",
                        "a step answers with the steps so far; reading them again would leave a second audit row",
                        "About.recordId",
                        "a notice can be about a record of any kind",
                        "Rule.id",
                        "the id of a rule is a word of the catalogue, such as TIME-01",
                        "WorkItemEntity.version",
                        "a copy: the obligation's version decides what is newer",
                        "Notifications.add",
                        "a notice is for others than who causes it, so the scope of who causes it says nothing")));
    }
}
