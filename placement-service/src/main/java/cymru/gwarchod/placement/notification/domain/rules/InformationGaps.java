package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.placement.notification.domain.InformationState;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * PLACE-06: a placement is notified with what is there; every item that was not provided is a gap, in the order of the
 * list, whether it was asked for, cannot be had or was not spoken of.
 */
@StatutoryRule("PLACE-06")
public final class InformationGaps {

    private InformationGaps() {}

    /** What is missing. */
    public static List<InformationItem> of(Information information) {
        return not(information, Set.of(InformationState.PROVIDED));
    }

    /** What is missing and somebody has to go after: what cannot be had is a gap, but nothing to chase. */
    public static List<InformationItem> toChase(Information information) {
        return not(information, Set.of(InformationState.PROVIDED, InformationState.UNAVAILABLE));
    }

    private static List<InformationItem> not(Information information, Set<InformationState> settled) {
        return Arrays.stream(InformationItem.values())
                .filter(item -> information
                        .of(item)
                        .filter(stated -> settled.contains(stated.state()))
                        .isEmpty())
                .toList();
    }
}
