@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment.monitoring.domain;
