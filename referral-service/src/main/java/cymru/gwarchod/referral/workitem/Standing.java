package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.referral.workitem.domain.AtRisk;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.statutoryclock.Timeliness;
import java.util.Set;

/** An item, how timely it is now, and why it may be missed. */
public record Standing(WorkItem item, Timeliness timeliness, Set<AtRisk> atRisk) {}
