package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.vocabulary.KnownPeople;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people whom a convening names, by their place in the request. */
final class Named {

    private Named() {}

    /**
     * Where somebody is named who is not known to belong to that agency: an invitation opens a child's record to this person,
     * so the agency's name alone must not do it.
     */
    static List<String> strangers(ConveneMeeting.Command command, KnownPeople people) {
        Map<String, Professional> named = new LinkedHashMap<>();
        command.chair().ifPresent(who -> named.put("#/chair", who));
        Circumstances said = command.circumstances();
        add(named, "socialWorker", said.socialWorker());
        add(named, "riskIdentifier", said.riskIdentifier());
        add(named, "educationWelfareOfficer", said.educationWelfareOfficer());
        add(named, "healthProfessional", said.healthProfessional());
        add(named, "voluntaryWorker", said.voluntaryWorker());
        for (int i = 0; i < command.invitations().size(); i++) {
            named.put(
                    "#/invitations/" + i + "/who", command.invitations().get(i).who());
        }
        return named.entrySet().stream()
                .filter(entry -> !people.belongs(entry.getValue()))
                .map(entry -> entry.getKey() + "/subject")
                .toList();
    }

    private static void add(Map<String, Professional> named, String circumstance, Optional<Professional> who) {
        who.ifPresent(person -> named.put("#/circumstances/" + circumstance, person));
    }
}
