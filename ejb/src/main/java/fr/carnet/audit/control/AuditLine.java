package fr.carnet.audit.control;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;

import jakarta.interceptor.InvocationContext;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the journal keeps of a call: the act and the id of its object, never its content (SE-081). */
record AuditLine(Act act, String objectId) {

    /** Components that name the object of an act in a record of arguments or in an answer. */
    private static final Set<String> OBJECTS = Set.of("pupil", "pupils", "account", "roll");

    static AuditLine of(InvocationContext call) {
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        Object[] given = call.getParameters();
        return new AuditLine(audited.value(), given.length == 0 ? null : idOf(given[0]));
    }

    /** What the answer adds when the arguments named nothing: the account that a sign-in found, the id that an act made. */
    AuditLine completedBy(Object answer) {
        return objectId != null ? this : new AuditLine(act, idOf(answer));
    }

    private static String idOf(Object argument) {
        if (argument instanceof Number id) {
            return id.toString();
        }
        if (argument instanceof Record command) {
            return Stream.of(command.getClass().getRecordComponents())
                    .filter(component -> OBJECTS.contains(component.getName()))
                    .map(component -> idOf(valueOf(command, component))).filter(Objects::nonNull)
                    .findFirst().orElse(null);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(AuditLine::idOf).filter(Objects::nonNull).sorted().collect(Collectors.joining(","));
        }
        return argument instanceof Enum<?> choice ? choice.name() : null;
    }

    private static Object valueOf(Record command, RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A boundary takes public records: " + command.getClass(), hidden);
        }
    }
}
