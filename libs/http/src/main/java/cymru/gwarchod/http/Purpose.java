package cymru.gwarchod.http;

import cymru.gwarchod.problem.Bilingual;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.ProblemException;

/**
 * Why the caller reads a child's record: header {@code Purpose}, mandatory on every read of one child (security-model,
 * rule 6), kept in the audit. It is a statement, not a right: access is decided from role and relation.
 */
public enum Purpose {
    /** To find out whether a child is suffering or likely to suffer significant harm. */
    CHILD_PROTECTION_ENQUIRY("Child protection enquiry", "Ymholiad amddiffyn plant"),
    /** To decide on a concern or referral that has come in. */
    INTAKE("Intake and screening", "Derbyn a sgrinio"),
    /** To make or follow up a referral of the caller's own agency. */
    REFERRAL("Making or following up a referral", "Gwneud neu ddilyn atgyfeiriad"),
    /** To assess risk or need. */
    ASSESSMENT("Assessment of risk or need", "Asesu risg neu angen"),
    /** To prepare, hold or record a strategy discussion or meeting. */
    STRATEGY_MEETING("Strategy discussion or meeting", "Trafodaeth neu gyfarfod strategaeth"),
    /** To make, carry out or review a plan for the child. */
    CARE_PLANNING("Care and safety planning", "Cynllunio gofal a diogelwch"),
    /** To place a child or to look after a placed child. */
    PLACEMENT("Placement", "Lleoliad"),
    /** To find a missing child or to follow up the child's return. */
    MISSING_CHILD("Missing child", "Plentyn ar goll"),
    /** To investigate an offence against a child. */
    CRIMINAL_INVESTIGATION("Investigation of an offence against a child", "Ymchwilio i drosedd yn erbyn plentyn"),
    /** To act at once where a life or a child's safety is in danger. */
    IMMEDIATE_RISK("Immediate risk", "Risg uniongyrchol"),
    /** To supervise or check the quality of work on a case. */
    SUPERVISION("Supervision and quality assurance", "Goruchwylio a sicrhau ansawdd"),
    /** To count and report; never a named child where figures do. */
    MONITORING("Monitoring and reporting", "Monitro ac adrodd"),
    /** To keep, correct, disclose to the person concerned, or destroy a record. */
    RECORDS("Records and data protection", "Cofnodion a diogelu data");

    private final Bilingual label;

    Purpose(String en, String cy) {
        this.label = new Bilingual(en, cy);
    }

    /** What a person reads. */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Reads the header. Only the exact code counts: no trimming, no other case.
     *
     * @throws ProblemException 400 {@code invalid-header} for any other value
     */
    public static Purpose fromString(String code) {
        for (var purpose : values()) {
            if (purpose.name().equals(code)) {
                return purpose;
            }
        }
        throw ProblemException.at(HeaderNames.PURPOSE, GeneralProblems.INVALID_HEADER);
    }
}
