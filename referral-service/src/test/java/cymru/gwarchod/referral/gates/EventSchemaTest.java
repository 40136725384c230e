package cymru.gwarchod.referral.gates;

import cymru.gwarchod.referral.allocation.AllocationEvents;
import cymru.gwarchod.referral.breakglass.BreakGlassEvents;
import cymru.gwarchod.referral.casefile.CaseEvents;
import cymru.gwarchod.referral.child.BirthDateEvents;
import cymru.gwarchod.referral.concern.ConcernEvents;
import cymru.gwarchod.referral.directory.DirectoryEvents;
import cymru.gwarchod.referral.intake.IntakeEvents;
import cymru.gwarchod.referral.referral.ReferralEvents;
import cymru.gwarchod.referral.restriction.RestrictionEvents;
import cymru.gwarchod.testing.events.EventSchemaGate;
import java.util.Map;

class EventSchemaTest extends EventSchemaGate {

    EventSchemaTest() {
        super(Map.ofEntries(
                Map.entry(ConcernEvents.REPORTED, ConcernEvents.Reported.class),
                Map.entry(ReferralEvents.RECEIVED, ReferralEvents.Received.class),
                Map.entry(ReferralEvents.ACCEPTED, ReferralEvents.Data.class),
                Map.entry(ReferralEvents.REDIRECTED, ReferralEvents.Data.class),
                Map.entry(ReferralEvents.REJECTED, ReferralEvents.Data.class),
                Map.entry(CaseEvents.OPENED, CaseEvents.Opened.class),
                Map.entry(CaseEvents.ENDED, CaseEvents.Ended.class),
                Map.entry(AllocationEvents.MADE, AllocationEvents.Made.class),
                Map.entry(AllocationEvents.ENDED, AllocationEvents.Ended.class),
                Map.entry(DirectoryEvents.APPOINTED, DirectoryEvents.Appointed.class),
                Map.entry(DirectoryEvents.ENDED, DirectoryEvents.Ended.class),
                Map.entry(BirthDateEvents.DECIDED, BirthDateEvents.Decided.class),
                Map.entry(IntakeEvents.LINKED, IntakeEvents.Linked.class),
                Map.entry(BreakGlassEvents.REVIEWED, BreakGlassEvents.Reviewed.class),
                Map.entry(RestrictionEvents.CHANGED, RestrictionEvents.Changed.class)));
    }
}
