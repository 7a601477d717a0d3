package vn.ocop.chassis.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of an answer's record that is sometimes left out: {@code record Item(UUID id, @MayBeAbsent String note)}.
 * Every component without it stands in the specification's {@code required}, because nothing is ever sent as null. It
 * documents only; it checks nothing. In a request's record it is not needed: there {@code @NotNull} and its kin, and
 * primitive types, make a field required.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.PARAMETER})
public @interface MayBeAbsent {}
