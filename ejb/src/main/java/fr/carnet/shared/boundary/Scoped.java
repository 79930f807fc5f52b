package fr.carnet.shared.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens, before the act, the scope in which the signed-in account may act; the database shows no row outside it.
 *
 * <p>Goes on the boundary class, beside {@code @Stateless}. Trap: it works within the transaction that the container opened, so a
 * method marked {@code NOT_SUPPORTED} would have no scope and see nothing.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {

    /** In which quality the account acts. */
    enum By {
        /** A member of the staff, in his or her school. */
        SCHOOL,
        /** A guardian, for the pupils of live legal links, whatever the school; or a pupil, for himself or herself. */
        FAMILY,
        /** Whoever is signed in, for what is held about himself or herself: as a family, or without any pupil. */
        OWN
    }

    @Nonbinding By value();
}
