package vn.ocop.chassis.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST that changes state: demands an Idempotency-Key, opens the transaction, and keeps the answer in it. The same
 * key with the same body gets the same answer again ({@code Idempotent-Replayed: true}); with another body 422. Only
 * successes are kept. Put it on each method; the parameter without any annotation that is no path value is the body.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {

    /** Money commands keep their answers for ever, everything else for 30 days. */
    @Nonbinding
    boolean forEver() default false;
}
