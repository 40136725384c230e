/**
 * assessment-service: the SERAF instrument, assessments and what follows from them.
 *
 * <p>Owns every completed form, its classification and its overrides; nobody else stores a category as the truth. The
 * values of {@code instrument.domain} (codes, classes, categories) are the published language of this service: the
 * domains of its other features may use them, and nothing else of that feature.
 */
@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment;
