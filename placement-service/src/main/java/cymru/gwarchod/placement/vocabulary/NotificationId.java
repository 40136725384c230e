package cymru.gwarchod.placement.vocabulary;

import java.util.UUID;

/** The id of a placement notification: a submission, before anybody says who the child is. */
public record NotificationId(UUID value) {}
