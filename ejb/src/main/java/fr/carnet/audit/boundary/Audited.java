package fr.carnet.audit.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a line of the journal for each call of a boundary method, in its own transaction, on success, on refusal and on failure.
 *
 * <p>The line names the first argument when it is an id; a record of arguments offers one by a component {@code pupil}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

    @Nonbinding Act value();
}
