/**
 * Full feature: assessments from draft to completed form, classification, override and trend. Rules SERAF-02 to
 * SERAF-12, SERAF-13 to SERAF-24, SERAF-28, SERAF-29; AMB-1, AMB-2, AMB-3, AMB-9, AMB-18, AMB-22, AMB-30, AMB-31.
 */
@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment.assessment;
