@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment.assessment.domain;
