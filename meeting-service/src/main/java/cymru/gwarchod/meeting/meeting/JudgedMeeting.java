package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.meeting.meeting.domain.Meeting;

/** A meeting, and what it comes to in its case: both from one look, so that they never contradict each other. */
public record JudgedMeeting(Meeting meeting, JudgeMeeting.Judgement judgement) {}
