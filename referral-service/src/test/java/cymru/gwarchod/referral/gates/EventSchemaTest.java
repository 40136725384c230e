package cymru.gwarchod.referral.gates;

import cymru.gwarchod.referral.casefile.CaseEvents;
import cymru.gwarchod.referral.concern.ConcernEvents;
import cymru.gwarchod.referral.referral.ReferralEvents;
import cymru.gwarchod.testing.events.EventSchemaGate;
import java.util.Map;

class EventSchemaTest extends EventSchemaGate {

    EventSchemaTest() {
        super(Map.of(
                ConcernEvents.REPORTED, ConcernEvents.Reported.class,
                ReferralEvents.RECEIVED, ReferralEvents.Data.class,
                ReferralEvents.ACCEPTED, ReferralEvents.Data.class,
                ReferralEvents.REDIRECTED, ReferralEvents.Data.class,
                ReferralEvents.REJECTED, ReferralEvents.Data.class,
                CaseEvents.OPENED, CaseEvents.Opened.class,
                CaseEvents.ENDED, CaseEvents.Ended.class));
    }
}
