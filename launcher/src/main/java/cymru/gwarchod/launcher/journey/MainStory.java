package cymru.gwarchod.launcher.journey;

/**
 * What the chapters of the main journey tell one another. Nothing here is known before the step that learns it.
 */
final class MainStory {
    /** The child of the journey. */
    final FictionalChild child = FictionalChild.named("Enghraifft");

    /** The concern report of the teacher. */
    Receipt concern = Receipt.NONE;

    /** The referral that the journey follows. */
    Receipt referral = Receipt.NONE;

    /** The referral that nobody touches. */
    Receipt untouched = Receipt.NONE;

    /** The child as the suite knows it, and the child's case in Flintshire. */
    String childId = "";

    String caseId = "";

    /** The first assessment, and when it was completed. */
    String assessment = "";

    String assessedAt = "";

    /** The strategy discussion, the meeting that it agreed on, and the plan that came of it. */
    String discussion = "";

    String meeting = "";

    String plan = "";

    /**
     * What a client was told when it handed something in.
     *
     * @param id its id
     * @param reference its reference, for people
     * @param at when it was received
     */
    record Receipt(String id, String reference, String at) {
        static final Receipt NONE = new Receipt("", "", "");

        /** Reads a receipt of a referral. */
        static Receipt ofReferral(Answer answer) {
            return new Receipt(answer.text("/id"), answer.text("/reference"), answer.text("/receivedAt"));
        }

        /** Reads a receipt of a concern report. */
        static Receipt ofConcern(Answer answer) {
            return new Receipt(answer.text("/id"), answer.text("/reference"), answer.text("/reportedAt"));
        }
    }
}
