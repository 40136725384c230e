@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment.instrument.persistence;
