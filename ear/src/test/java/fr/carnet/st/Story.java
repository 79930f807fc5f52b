package fr.carnet.st;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that plays in a browser against the whole application.
 *
 * <p>Its methods, constructor and life-cycle methods may ask for a {@link Service} (one for all the stories of the run)
 * and a {@link Browser} (a new one for each test, closed after it; a failed test leaves a picture in
 * {@code target/screenshots}).
 */
@Target(ElementType.TYPE)
@Order(Integer.MAX_VALUE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoryParameters.class)
public @interface Story {
}
