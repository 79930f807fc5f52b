package fr.carnet.shared;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A desk and all that it needs, without a container, on the {@link TestDatabase}: in one transaction, that {@link #close} takes back.
 *
 * <pre>
 * try (TestDesk at = TestDesk.of(scope, LocalDate.of(2026, 11, 10))) {
 *     at.get(PunishmentDesk.class).record(…);
 * }
 * </pre>
 *
 * <p>Roles, validation and the journal are of the container: the tests of doors are there. Events are kept in {@link #fired}.
 */
public final class TestDesk implements AutoCloseable {

    private final EntityManager em = TestUnit.open();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();

    private TestDesk(CurrentScope scope, LocalDate today) {
        made.put(EntityManager.class, em);
        made.put(CurrentScope.class, scope);
        setToday(today);
        em.getTransaction().begin();
        em.createNativeQuery("select set_config('carnet.scope', ?1, true)")
                .setParameter(1, "school:" + scope.establishmentId() + ":" + scope.schoolYear().september()).getSingleResult();
    }

    public static TestDesk of(CurrentScope scope, LocalDate today) {
        return new TestDesk(scope, today);
    }

    /** Moves the clock of all that is made after this. */
    public void setToday(LocalDate today) {
        Instant noon = today.atTime(LocalTime.NOON).atZone(SchoolClock.PARIS).toInstant();
        EntityManager same = em;
        CurrentScope scope = (CurrentScope) made.get(CurrentScope.class);
        made.clear();
        made.put(EntityManager.class, same);
        made.put(CurrentScope.class, scope);
        made.put(SchoolClock.class, new SchoolClock(Clock.fixed(noon, SchoolClock.PARIS)));
    }

    public <T> T get(Class<T> type) {
        Object found = made.get(type);
        return type.cast(found != null ? found : make(type));
    }

    public List<Object> fired() {
        return fired;
    }

    public void flush() {
        em.flush();
    }

    /** The first column of the first row of a query, as the database gives it. */
    public Object ask(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, field.getType() == Event.class ? event() : get(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException unusual) {
            throw new IllegalStateException(type + " cannot be made by its fields.", unusual);
        }
    }

    private Object event() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
            fired.add(arguments[0]);
            return null;
        });
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
    }

    /** Rows of people for a test, written as the owner of the schema and committed. */
    public static long insert(String sql, Object... values) {
        try (var owner = TestDatabase.get().connectAsOwner(); var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                long id = row.next() ? row.getLong(1) : 0;
                owner.commit();
                return id;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
