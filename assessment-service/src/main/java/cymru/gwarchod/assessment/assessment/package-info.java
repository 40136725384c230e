/**
 * Assessments from draft to completed form, classification, override and trend. FULL feature. Rules: SERAF-02 to SERAF-24,
 * SERAF-28, SERAF-29, SHARE-01, AMB-1, AMB-2, AMB-3, AMB-9, AMB-18, AMB-22, AMB-30, AMB-31.
 */
@NullMarked
package cymru.gwarchod.assessment.assessment;

import org.jspecify.annotations.NullMarked;
